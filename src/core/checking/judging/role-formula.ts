import type { Indicator, Slot } from "../../reading/table";
import { rewriteRefs } from "./scan-formula";

/** A rate's formula with A for an actual, T for a target, B for the baseline of its own indicator, ? for any other cell. */
export function roleFormula(rate: Slot, indicator: Indicator): string | undefined {
  if (rate.formula === undefined) return undefined;
  const roles = rewriteRefs(rate.formula, ({ row, column }) => roleOf(indicator, row, column));
  return roles.replace(/[\s$]+/gu, "");
}

function roleOf({ actuals, targets, baseline }: Indicator, row: number, column: number): string {
  for (const { at } of actuals) if (at.row === row && at.column === column) return "A";
  for (const { at } of targets) if (at.row === row && at.column === column) return "T";
  return baseline?.at.row === row && baseline.at.column === column ? "B" : "?";
}
