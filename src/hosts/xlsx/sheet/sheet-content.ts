import type { ConditionalFormat, Range, SheetLayout, Span, Validation } from "../../../core/index";
import type { MutableRow } from "./row-builder";

/** What stands in the part of one sheet. */
export interface SheetContent {
  /** Local name of the root element. */
  root: string;
  rows: MutableRow[];
  merges: Range[];
  hiddenRows: Span[];
  hiddenColumns: Span[];
  columnWidths: { columns: Span; width: number }[];
  rowHeights: { rows: Span; height: number }[];
  view: Pick<SheetLayout, "frozenAt" | "showGridLines" | "tabColor" | "autoFilter">;
  /** Rows that do not stand in the file are hidden, too. */
  areRowsHiddenByDefault: boolean;
  isProtected: boolean;
  hyperlinks: LinkEntry[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
}

/** A hyperlink as it stands in the sheet: an outside address is only named by its relationship. */
export interface LinkEntry {
  readonly range: Range;
  readonly relationship: string | undefined;
  readonly location: string | undefined;
}
