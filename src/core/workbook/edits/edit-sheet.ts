import type { SheetContent, SheetEdit } from "../edit";
import { NORMAL_FORMAT } from "../empty-workbook";
import type { CellFormat, Sheet, Workbook } from "../workbook";

/** A new last sheet, or new contents for the sheet of ours that has this name. */
export function putSheet(workbook: Workbook, sheet: Sheet, formats: readonly CellFormat[]): SheetEdit {
  const present = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  const before = present ? contentOf(workbook, present) : null;
  const after = { sheet, formats, ...(before?.index !== undefined && { index: before.index }) };
  return { kind: "sheet", name: sheet.name, before, after };
}

/** Deletes sheets, the last one first, so that each comes back to its place when the edits are taken back. */
export function deleteSheets(workbook: Workbook, names: readonly string[]): readonly SheetEdit[] {
  return workbook.sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet): SheetEdit => ({ kind: "sheet", name: sheet.name, before: contentOf(workbook, sheet), after: null }))
    .reverse();
}

/** A sheet as it stands, to be made again elsewhere or later: with the formats its rows point into, and its place. */
export function contentOf(workbook: Workbook, sheet: Sheet): SheetContent {
  const used: CellFormat[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (id: number): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = used.push(workbook.formats[id] ?? NORMAL_FORMAT) - 1;
    numbers.set(id, number);
    return number;
  };
  numberOf(0);
  const rows = sheet.rows.map((row) => (row.formats ? { ...row, formats: row.formats.map(numberOf) } : row));
  return { sheet: { ...sheet, rows }, formats: used, index: workbook.sheets.indexOf(sheet) };
}
