import type { DraftSheet } from "../../workbook/draft-sheet";
import { rowHeights } from "./row-heights";
import type { Range, SheetLayout, Span } from "../../workbook/workbook";

export interface TableLayout {
  readonly widths: readonly number[];
  readonly headRow: number;
  readonly lastRow: number;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  readonly tabColor: string;
  /** Columns that are printed, from the left. */
  readonly printed: number;
  readonly filtered: number;
}

/** A list of ours: head in view and on every page, filter, A4 across, as wide as one page. */
export function listLayout(table: TableLayout, cells: DraftSheet): SheetLayout {
  const { headRow, lastRow, printed, filtered } = table;
  const body = (right: number): Range => ({ top: headRow, left: 0, bottom: lastRow, right });
  return {
    columnWidths: columnWidths(table.widths),
    rowHeights: rowHeights(cells, table.widths, headRow),
    frozenAt: { row: headRow + 1, column: table.frozenColumns },
    showGridLines: false,
    tabColor: table.tabColor,
    autoFilter: body(filtered - 1),
    print: { ...PAGE, area: { ...body(printed - 1), top: 0 }, titleRows: { from: headRow, to: headRow } },
  };
}

export const PAGE = {
  landscape: true,
  paper: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  centerHorizontally: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6 },
  footer: "&L&A&R&P / &N",
} as const;

export function columnWidths(widths: readonly number[]): { readonly columns: Span; readonly width: number }[] {
  return widths.map((width, column) => ({ columns: { from: column, to: column }, width }));
}
