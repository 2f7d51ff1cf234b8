import { DraftSheet, Palette } from "../../workbook/draft-sheet";
import { EMPTY_SHEET } from "../../workbook/empty-sheet";
import type { CellFormat, Sheet, Workbook } from "../../workbook/workbook";
import type { Publication, PublishedColumn, PublishedTable } from "./publication";

/** Text stays text: also a code of digits, also a name that begins with "=". No colours, no borders, no merges. */
const TEXT: CellFormat = { numberFormat: "@", locked: true };
const NARROWEST = 8;
const WIDEST = 48;

export function publicationWorkbook({ data, columns, codes, updates }: Publication): Workbook {
  const palette = new Palette();
  const sheets = [data, columns, codes, updates].map((table) => sheetOf(table, palette));
  return { sheets, formats: palette.formats, names: [], date1904: false, externalLinks: [] };
}

function sheetOf({ name, columns, rows }: PublishedTable, palette: Palette): Sheet {
  const cells = new DraftSheet(palette);
  columns.forEach(({ head }, at) => cells.put(0, at, head, TEXT));
  rows.forEach((row, below) => {
    row.forEach((value, at) => {
      if (typeof value === "string") cells.put(below + 1, at, value, TEXT);
      else if (value !== null) cells.put(below + 1, at, value);
    });
  });
  return {
    ...EMPTY_SHEET,
    name,
    rows: cells.rows(),
    layout: {
      columnWidths: columns.map((column, at) => ({ columns: { from: at, to: at }, width: widthOf(column, at, rows) })),
      frozenAt: { row: 1, column: 0 },
      print: { landscape: true, paper: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { from: 0, to: 0 } },
    },
  };
}

/** Full-width characters count twice. A sample of rows is enough for a width. */
function widthOf({ head }: PublishedColumn, at: number, rows: PublishedTable["rows"]): number {
  const texts = [head, ...rows.slice(0, 200).map((row) => String(row[at] ?? ""))];
  const widest = Math.max(
    ...texts.map((text) => Array.from(text).reduce((sum, each) => sum + (each > "\u00ff" ? 2 : 1), 2)),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, widest));
}
