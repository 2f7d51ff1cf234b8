import type { CellEdit } from "../edit";
import type { Row, Sheet, Workbook } from "../workbook";
import { changeSheets, groupBy } from "./change-sheets";
import { editRow } from "./edit-row";
import { FormatTable } from "./intern-formats";

export function applyCells(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  const formats = new FormatTable(workbook.formats);
  const changed = changeSheets(
    workbook,
    edits,
    (edit) => edit.at.sheet,
    (sheet, own) => editRows(sheet, own, formats),
  );
  return { ...changed, formats: formats.listed(workbook.formats) };
}

/** One walk through the rows, old and edited side by side: a sheet of 100,000 rows is copied once, not searched. */
function editRows(sheet: Sheet, edits: readonly CellEdit[], formats: FormatTable): Sheet {
  const groups = [...groupBy(edits, (edit) => edit.at.row)].sort(([a], [b]) => a - b);
  const rows: Row[] = [];
  let next = 0;
  for (const [index, group] of groups) {
    for (; (sheet.rows[next]?.index ?? Infinity) < index; next++) rows.push(sheet.rows[next] as Row);
    const old = sheet.rows[next]?.index === index ? sheet.rows[next++] : undefined;
    const row = editRow(old, index, group, formats);
    if (row) rows.push(row);
  }
  for (; next < sheet.rows.length; next++) rows.push(sheet.rows[next] as Row);
  return { ...sheet, rows };
}
