import type { SheetContent, SheetEdit } from "../edit";
import type { Row, Sheet, Workbook } from "../workbook";
import { FormatTable } from "./intern-formats";
import { sheetChanged, sheetExists, sheetMissing } from "./refuse";
import { sameValue } from "./same-value";

/** One after the other: the place a sheet comes back to counts those that are there at that moment. */
export function applySheets(workbook: Workbook, edits: readonly SheetEdit[]): Workbook {
  const formats = new FormatTable(workbook.formats);
  const sheets = [...workbook.sheets];
  for (const { name, before, after } of edits) {
    const present = sheets.findIndex((sheet) => isNamed(sheet, name));
    checkBefore(name, sheets[present], before);
    if (before) sheets.splice(present, 1);
    if (after) sheets.splice(before ? present : (after.index ?? sheets.length), 0, withFormats(after, formats));
  }
  return { ...workbook, sheets, formats: formats.listed(workbook.formats) };
}

/** Excel knows no difference between upper and lower case in the names of sheets. */
function isNamed(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function checkBefore(name: string, present: Sheet | undefined, before: SheetContent | null): void {
  if (!before && present) throw sheetExists(name);
  if (!before) return;
  if (!present) throw sheetMissing(name);
  if (!sameCells(present, before.sheet)) throw sheetChanged(name);
}

function withFormats({ sheet, formats: own }: SheetContent, formats: FormatTable): Sheet {
  const ids = own.map((format) => formats.idOf(format));
  const rows = sheet.rows.map((row) => renumbered(row, ids));
  return { ...sheet, rows };
}

function renumbered(row: Row, ids: readonly number[]): Row {
  const { formats, ...rest } = row;
  const used = row.values.map((_, at) => ids[formats?.[at] ?? 0] ?? 0);
  return used.every((id) => id === 0) ? rest : { ...rest, formats: used };
}

/** Typed values and formulas; what a formula shows may have been computed anew. */
function sameCells(present: Sheet, before: Sheet): boolean {
  if (present === before) return true;
  const a = cellsOf(present);
  const b = cellsOf(before);
  return (
    a.length === b.length &&
    a.every((cell, at) => {
      const other = b[at];
      if (other?.row !== cell.row || other.column !== cell.column || other.formula !== cell.formula) return false;
      return cell.formula !== undefined || sameValue(cell.value, other.value);
    })
  );
}

function cellsOf(sheet: Sheet) {
  return sheet.rows.flatMap((row) =>
    row.values.flatMap((value, at) => {
      const formula = row.formulas?.[at];
      return value === null && formula === undefined
        ? []
        : [{ row: row.index, column: row.start + at, value, formula }];
    }),
  );
}
