import type { Rounding } from "../../plan/terms/roundings";
import type { CellRef } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import type { Achievement } from "../achievement";
import { evaluate, holds } from "../expressions/evaluate";
import type { InputName } from "../expressions/expression";
import { buildFormula, styledRate } from "../formulas/build-formula";
import type { Mark } from "../formulas/marks";
import type { Cells } from "../formulas/print-expression";
import { referToCell } from "../formulas/refer-to-cell";
import { valuesOf, type InputStates } from "../inputs/gather-inputs";
import type { Recipe } from "../methods/method";
import { NO_RATE_REASONS } from "../reasons";

/** What goes into a cell: a formula without "=", and what it shows. */
export interface Written {
  readonly formula: string;
  readonly value: CellValue;
}

export interface WritingStyle {
  readonly marks: readonly Mark[];
  readonly scale: 1 | 100;
  readonly rounding?: Rounding;
  /** Ask the baseline too whether the signs agree; needless where a table has no negative number. */
  readonly watchBaseline: boolean;
}

/** The formula of one indicator for a cell on the sheet `on`, with the result the core computed. */
export function writeFormula(
  recipe: Recipe,
  states: InputStates,
  achievement: Achievement,
  on: string,
  style: WritingStyle,
): Written {
  const cells = cellsOf(states, on, recipe, style.watchBaseline);
  return {
    formula: buildFormula(recipe, cells, style),
    value: shownValue(recipe, states, achievement, style),
  };
}

/** What the cell will show: the rate in the column's style, 達成 or 未達, or the reason. */
export function shownValue(
  recipe: Recipe,
  states: InputStates,
  { reason }: Achievement,
  style: Pick<WritingStyle, "scale" | "rounding">,
): CellValue {
  if (reason !== null) return NO_RATE_REASONS[reason].ja;
  const values = valuesOf(states);
  if (recipe.rate !== undefined) return evaluate(styledRate(recipe.rate, style), values);
  return recipe.met && holds(recipe.met, values) ? "達成" : "未達";
}

export function cellsOf(states: InputStates, on: string, recipe: Pick<Recipe, "needs">, watchBaseline: boolean): Cells {
  const cells: Partial<Record<InputName, Cells[InputName] & object>> = {};
  for (const name of ["baseline", "target", "actual"] as const) {
    if (name === "baseline" && !watchBaseline && !recipe.needs.includes(name)) continue;
    const at = placeOf(states, name);
    const state = states[name];
    if (at)
      cells[name] = { name: referToCell(at, on), multiplier: state.kind === "number" ? state.input.multiplier : 1 };
  }
  return cells;
}

export function placeOf(states: InputStates, name: InputName): CellRef | undefined {
  const state = states[name];
  return state.kind === "number" ? state.input.at : state.slot?.at;
}
