/// <reference types="office-js" />
import type { DefinedName, Workbook } from "../../../core/index";
import type { Task } from "../trips";
import { sheetNamed, type NamePlace } from "./touched";

/** Makes, changes and deletes defined names. Those of a sheet that goes away go with it. */
export function* putNames(
  workbook: Excel.Workbook,
  present: Workbook,
  wanted: Workbook,
  places: readonly NamePlace[],
): Task<void> {
  for (const place of places) {
    if (place.sheet !== undefined && !sheetNamed(wanted, place.sheet)) continue;
    const before = named(present, place);
    const after = named(wanted, place);
    if (before?.formula === after?.formula && before?.hidden === after?.hidden) continue;
    yield 1500 + (after?.formula.length ?? 0) * 3;
    putName(place.sheet === undefined ? workbook.names : workbook.worksheets.getItem(place.sheet).names, before, after);
  }
}

function named({ names }: Workbook, { name, sheet }: NamePlace): DefinedName | undefined {
  return names.find((each) => each.name === name && each.sheet === sheet);
}

function putName(names: Excel.NamedItemCollection, before: DefinedName | undefined, after: DefinedName | undefined) {
  if (!after) {
    if (before) names.getItem(before.name).delete();
    return;
  }
  const item = before ? names.getItem(before.name) : names.add(after.name, `=${after.formula}`);
  if (before) item.formula = `=${after.formula}`;
  if ((before?.hidden ?? false) !== after.hidden) item.visible = !after.hidden;
}
