import fc from "fast-check";
import {
  apply,
  clearFlags,
  deleteName,
  deleteSheets,
  editCell,
  editMemo,
  editNote,
  flagSheet,
  putName,
  putSheet,
  type CellValue,
  type Edit,
  type Workbook,
} from "../../../src/core";
import { anySheet, FORMATS } from "./any-workbook";

const SHEETS = ["施策1", "施策 2", "達成状況"];

/** What a person does to a workbook: picks a place and a change. Turned into edits one after the other. */
export const anyDeed = fc.record({
  kind: fc.constantFrom("cell", "flags", "clear", "note", "sheet", "delete", "name", "unname", "memo"),
  sheet: fc.constantFrom(...SHEETS, "新しいシート"),
  row: fc.nat({ max: 12 }),
  column: fc.nat({ max: 12 }),
  value: fc.constantFrom<CellValue>(null, 5, "文字", true),
  formula: fc.option(fc.constant("A1*2"), { nil: undefined }),
  numberFormat: fc.option(fc.constantFrom("General", "0%", "0.0%", '#,##0"以上"'), { nil: undefined }),
  content: anySheet("新しいシート"),
});
export type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

export function editOf(workbook: Workbook, deed: Deed): Edit | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === deed.sheet);
  const at = { sheet: deed.sheet, row: deed.row, column: deed.column };
  const name = "評価年度";
  switch (deed.kind) {
    case "sheet":
      return putSheet(workbook, { ...deed.content, name: deed.sheet }, FORMATS);
    case "delete":
      return deleteSheets(workbook, [deed.sheet])[0];
    case "name":
      return putName(workbook, { name, formula: String(deed.row), hidden: true });
    case "unname":
      return deleteName(workbook, name);
    case "memo":
      return editMemo(workbook, deed.sheet, typeof deed.value === "string" ? deed.value : null);
    case "cell": {
      const { value, formula, numberFormat } = deed;
      if (!sheet) return undefined;
      const after = {
        value,
        ...(formula !== undefined && { formula }),
        ...(numberFormat !== undefined && { numberFormat }),
      };
      return editCell(workbook, sheet, at, after);
    }
    case "flags":
      return sheet && flagSheet(sheet, [{ row: deed.row, column: deed.column, rule: "cell/x", severity: "warning" }]);
    case "clear":
      return sheet && clearFlags(sheet);
    case "note":
      return sheet && editNote(sheet, at, typeof deed.value === "string" ? deed.value : null);
  }
}

export function editsOf(workbook: Workbook, deeds: readonly Deed[]): Edit[] {
  const edits: Edit[] = [];
  let now = workbook;
  for (const deed of deeds) {
    const edit = editOf(now, deed);
    if (!edit) continue;
    edits.push(edit);
    now = apply(now, [edit]);
  }
  return edits;
}
