import type { NameEdit } from "../edit";
import type { Workbook } from "../workbook";
import { nameChanged } from "./refuse";

/** One after the other: the place a name comes back to counts those that are there at that moment. */
export function applyNames(workbook: Workbook, edits: readonly NameEdit[]): Workbook {
  const names = [...workbook.names];
  for (const { name, sheet, before, after } of edits) {
    const present = names.findIndex((each) => each.name === name && each.sheet === sheet);
    if (names[present]?.formula !== before?.defined.formula) throw nameChanged(name);
    if (before) names.splice(present, 1);
    if (after) names.splice(before ? present : (after.index ?? names.length), 0, after.defined);
  }
  return { ...workbook, names };
}
