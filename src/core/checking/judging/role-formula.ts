import type { Indicator, Slot } from "../../reading/table";
import { replaceRefs } from "./formula-shape";

/** A table is looked at as a whole after every change: what a slot says is worked out once. */
const known = new WeakMap<Slot, string>();

/** A rate's formula with A for an actual, T for a target, B for the baseline of its own indicator, ? for any other cell. */
export function roleFormula(rate: Slot, indicator: Indicator): string | undefined {
  if (rate.formula === undefined) return undefined;
  const before = known.get(rate);
  if (before !== undefined) return before;
  const roleOf = (row: number, column: number) => {
    const stands = (slot: Slot) => slot.at.row === row && slot.at.column === column;
    if (indicator.actuals.some(stands)) return "A";
    if (indicator.targets.some(stands)) return "T";
    return indicator.baseline && stands(indicator.baseline) ? "B" : "?";
  };
  const roles = replaceRefs(rate.formula, ({ row, column }) => roleOf(row, column));
  const said = roles.replace(/\s+/gu, "").replace(/\$/gu, "");
  known.set(rate, said);
  return said;
}
