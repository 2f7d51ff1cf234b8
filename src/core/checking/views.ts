import type {
  BaselineSlot,
  Indicator,
  KpiTable,
  OtherRow,
  OtherSlot,
  OtherTable,
  Slot,
  YearSlot,
} from "../reading/table";
import type { Sheet } from "../workbook/workbook";
import type { DirectionName, PlannedIndicator } from "./plan-view";
import type { TableProfile } from "./judging/profile-table";

/** A KPI table with what it shows as a whole. */
export interface TableView {
  readonly table: KpiTable;
  readonly sheet: Sheet;
  /** The fiscal year being evaluated: declared, or the latest with actuals; undefined when nothing tells. */
  readonly year: number | undefined;
  readonly profile: TableProfile;
}

export interface IndicatorView extends TableView {
  readonly indicator: Indicator;
  readonly planned: PlannedIndicator | undefined;
  /** Declared, or shown by the table beyond doubt; undefined otherwise. */
  readonly direction: DirectionName | undefined;
  /** Slots of the evaluation year. */
  readonly now: { readonly target?: YearSlot; readonly actual?: YearSlot; readonly rate?: YearSlot };
}

export interface OtherTableView {
  readonly table: OtherTable;
  readonly sheet: Sheet;
  readonly year: number | undefined;
}

export interface OtherRowView extends OtherTableView {
  readonly row: OtherRow;
}

export type CellRole = "baseline" | "target" | "actual" | "rate" | OtherSlot["role"];

/** One value cell and where it stands. */
export interface CellView {
  readonly slot: Slot | BaselineSlot | YearSlot | OtherSlot;
  readonly role: CellRole;
  readonly place: "kpi" | OtherTable["kind"];
  readonly owner: IndicatorView | OtherRowView;
}

/** What group rules gather from. */
export type Source =
  | { readonly kind: "table"; readonly view: TableView }
  | { readonly kind: "indicator"; readonly view: IndicatorView }
  | { readonly kind: "other-row"; readonly view: OtherRowView };
