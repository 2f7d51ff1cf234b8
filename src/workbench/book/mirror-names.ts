import type { DefinedName } from "../../core";
import type { Grid } from "./grid";

/** Gives the engine the names that formulas may use. One it cannot understand stays without meaning to it. */
export function mirrorNames(grid: Grid, names: readonly DefinedName[], before: readonly DefinedName[] = []): void {
  const known = new Set(names.map(keyOf));
  const old = new Set(before.map(keyOf));
  grid.do(() => {
    for (const name of before) if (isUsable(name) && !known.has(keyOf(name))) attempt(() => remove(grid, name));
    for (const name of names) if (isUsable(name) && !old.has(keyOf(name))) attempt(() => insert(grid, name));
  });
}

function insert(grid: Grid, { name, formula, sheet }: DefinedName): void {
  const scope = sheet === undefined ? undefined : grid.workbook.getSheetByName(sheet);
  if (sheet !== undefined && !scope) return;
  if (scope) scope.insertDefinedName(name, `=${formula}`);
  else grid.workbook.insertDefinedName(name, `=${formula}`);
}

function remove(grid: Grid, { name, sheet }: DefinedName): void {
  if (sheet === undefined) grid.workbook.deleteDefinedName(name);
}

/** What Excel keeps under names of its own is no business of formulas. */
function isUsable({ name, formula }: DefinedName): boolean {
  return !name.startsWith("_xl") && !formula.includes("#REF!") && !/\[\d+\]/.test(formula);
}

function keyOf({ name, sheet, formula }: DefinedName): string {
  return JSON.stringify([sheet ?? null, name.toLowerCase(), formula]);
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The name stays in the book; only the engine does without it.
  }
}
