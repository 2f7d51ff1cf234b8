import type {
  BaselineSlot,
  Indicator,
  KpiTable,
  OtherRow,
  OtherSlot,
  OtherTable,
  Skipped,
  Slot,
  YearSlot,
} from "../reading/table";
import type { Sheet } from "../workbook/workbook";
import type { DirectionName, PlannedIndicator } from "./plan-view";
import type { TableProfile } from "./judging/profile-table";

/**
 * Which rows of a sheet's project tables speak of which of its indicators: by name, or by a shortened name that fits
 * one indicator only (利用者数 under きじうまコイン利用者数).
 */
export interface ProjectTies {
  indicatorOf(row: OtherRow): Indicator | undefined;
  rowsOf(indicator: Indicator, year: number | undefined): readonly OtherRowView[];
}

/** A KPI table with what it shows as a whole. */
export interface TableView {
  readonly kind: "table";
  readonly table: KpiTable;
  readonly sheet: Sheet;
  /** The fiscal year being evaluated: declared, or the latest with actuals; undefined when nothing tells. */
  readonly year: number | undefined;
  readonly profile: TableProfile;
  readonly ties: ProjectTies;
}

export interface IndicatorView {
  readonly kind: "indicator";
  readonly indicator: Indicator;
  readonly table: KpiTable;
  readonly year: number | undefined;
  readonly profile: TableProfile;
  readonly planned: PlannedIndicator | undefined;
  /** Declared, or shown by the table beyond doubt; undefined otherwise. */
  readonly direction: DirectionName | undefined;
  /** Slots of the evaluation year. */
  readonly now: NowSlots;
  /** Rows of the sheet's project tables that speak of this indicator. */
  readonly projects: readonly OtherRowView[];
}

export interface NowSlots {
  readonly target: YearSlot | undefined;
  readonly actual: YearSlot | undefined;
  readonly rate: YearSlot | undefined;
}

export interface OtherTableView {
  readonly kind: "other-table";
  readonly table: OtherTable;
  readonly sheet: Sheet;
  readonly year: number | undefined;
  readonly ties: ProjectTies;
}

export interface OtherRowView {
  readonly kind: "other-row";
  readonly row: OtherRow;
  readonly table: OtherTable;
  readonly year: number | undefined;
  /** The indicator of a KPI table on the same sheet that this row speaks of. */
  readonly tiedTo: Indicator | undefined;
}

export type CellRole = "baseline" | "target" | "actual" | "rate" | OtherSlot["role"];

/** One value cell and where it stands. Rules are shown no plain number and no empty cell: see `cellsOfIndicator`. */
export interface CellView {
  readonly slot: Slot | BaselineSlot | YearSlot | OtherSlot;
  readonly role: CellRole;
  readonly place: "kpi" | OtherTable["kind"];
  readonly owner: IndicatorView | OtherRowView;
}

/** What group rules gather from. */
export type Source = TableView | IndicatorView | OtherRowView | SkippedView;

/** A table that could not be read, for the rules that know why. */
export interface SkippedView {
  readonly kind: "skipped";
  readonly skipped: Skipped;
}
