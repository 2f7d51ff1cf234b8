import type { CellContent, Edit, Row, SheetContent } from "../../../core/index";

/** Excel keeps no text without letters: the cell is empty. Where an edit says so, it means the same here. */
export function withoutEmptyTexts(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    if (edit.kind === "cell") return { ...edit, before: inCell(edit.before), after: inCell(edit.after) };
    if (edit.kind === "sheet") return { ...edit, before: onSheet(edit.before), after: onSheet(edit.after) };
    return edit;
  });
}

function inCell(content: CellContent): CellContent {
  return content.value === "" && content.formula === undefined ? { ...content, value: null } : content;
}

function onSheet(content: SheetContent | null): SheetContent | null {
  return content && { ...content, sheet: { ...content.sheet, rows: content.sheet.rows.map(inRow) } };
}

function inRow(row: Row): Row {
  if (!row.values.includes("")) return row;
  const values = row.values.map((value, at) => (value === "" && row.formulas?.[at] === undefined ? null : value));
  return { ...row, values };
}
