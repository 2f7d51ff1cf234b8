import {
  contentAt,
  formatAt,
  rowAt,
  type CellContent,
  type CellEdit,
  type CellLook,
  type Row,
  type Sheet,
} from "../../core";
import { same, type SheetVersions, type Versions } from "./versions";

/** Every cell of a sheet that holds something else than when it was opened. */
export function changedCells(versions: Versions, sheets: SheetVersions): readonly CellEdit[] {
  const { file, start, now } = versions;
  return placesOf(sheets.start, sheets.now).flatMap(({ row, column }) => {
    const then = contentAt(start, sheets.start, row, column);
    const after = contentAt(now, sheets.now, row, column);
    if (isSame(then, after)) return [];
    const before = contentAt(file, sheets.file, row, column);
    if (isSame(before, after) || isLockedResult(versions, sheets, { row, column }, before, after)) return [];
    return [{ kind: "cell" as const, at: { sheet: sheets.file.name, row, column }, before, after }];
  });
}

/** A cell looks different: fonts, fills, borders. Number formats go with what the cell holds. */
export function hasOtherLooks({ start, now }: Versions, sheets: SheetVersions): boolean {
  const looks = (at: Versions["now"], sheet: Sheet, row: number, column: number): CellLook | undefined =>
    formatAt(at, sheet, row, column).look;
  return placesOf(sheets.start, sheets.now).some(
    ({ row, column }) => !same(looks(start, sheets.start, row, column), looks(now, sheets.now, row, column)),
  );
}

/**
 * The result of a formula in a locked cell of a protected sheet was computed anew. Nobody may write there, and nobody
 * needs to: Excel computes it when it opens the file.
 */
function isLockedResult(
  { file }: Versions,
  sheets: SheetVersions,
  { row, column }: { readonly row: number; readonly column: number },
  before: CellContent,
  after: CellContent,
): boolean {
  return (
    sheets.file.isProtected &&
    formatAt(file, sheets.file, row, column).locked &&
    before.formula !== undefined &&
    before.formula === after.formula
  );
}

function isSame(a: CellContent, b: CellContent): boolean {
  return same(a.value, b.value) && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

/** Places that hold something in one of them, row by row; rows that are the same in both are passed over. */
function placesOf(a: Sheet, b: Sheet): readonly { readonly row: number; readonly column: number }[] {
  const indexes = [...new Set([...a.rows, ...b.rows].map(({ index }) => index))].sort((x, y) => x - y);
  return indexes.flatMap((row) => {
    const first = rowAt(a, row);
    const second = rowAt(b, row);
    const columns = new Set([...columnsOf(first), ...columnsOf(second)]);
    return [...columns].sort((x, y) => x - y).map((column) => ({ row, column }));
  });
}

function columnsOf(row: Row | undefined): readonly number[] {
  return row ? row.values.map((_, at) => row.start + at) : [];
}
