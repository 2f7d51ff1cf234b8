import type { Sheet, Workbook } from "../workbook";
import { sheetMissing } from "./refuse";

/** Groups edits by what they name, in the order in which the names come up. */
export function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The workbook with some of its sheets changed; the others are shared. */
export function changeSheets<Item>(
  workbook: Workbook,
  edits: readonly Item[],
  sheetOf: (edit: Item) => string,
  change: (sheet: Sheet, edits: readonly Item[]) => Sheet,
): Workbook {
  const sheets = [...workbook.sheets];
  for (const [name, group] of groupBy(edits, sheetOf)) {
    const index = sheets.findIndex((sheet) => sheet.name === name);
    const sheet = sheets[index];
    if (!sheet) throw sheetMissing(name);
    sheets[index] = change(sheet, group);
  }
  return { ...workbook, sheets };
}
