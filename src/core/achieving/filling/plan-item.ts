import type { Indicator, KpiTable, YearSlot } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import type { Achievement } from "../achievement";
import { recipeFor } from "../compute";
import type { InputName } from "../expressions/expression";
import { formulaAgrees } from "../formulas/formula-sees";
import type { Mark } from "../formulas/marks";
import { shiftFormula } from "../formulas/shift-formula";
import { gatherInputs, unitsDiffer, type InputStates } from "../inputs/gather-inputs";
import { isUnsuited, type Recipe } from "../methods/method";
import { rateOf } from "../rate-of";
import type { MethodName } from "../../plan/terms/methods";
import { showsPercent, type ColumnStyle } from "./column-style";
import type { FillItem, FillSkip } from "./fill-item";
import type { FillOptions } from "./fill-options";
import { readFormula } from "./read-formula";
import { placeOf, shownValue, writeFormula, type Written } from "./write-formula";

/** What all rates of one table share. */
export interface TableFill {
  readonly table: KpiTable;
  readonly style: ColumnStyle;
  readonly marks: readonly Mark[];
  readonly watchBaseline: boolean;
  readonly options: FillOptions;
}

/** What is known of one rate before its cell is looked at. */
interface Draft {
  readonly indicator: Indicator;
  readonly states: InputStates;
  readonly achievement: Achievement;
  readonly method: MethodName;
  readonly recipe: Recipe;
  readonly scale: 1 | 100;
  readonly fill: TableFill;
}

/** The plan for one rate; `slot` is its cell in the template, absent where the rate goes onto our own sheet. */
export function planItem(fill: TableFill, indicator: Indicator, year: number, slot: YearSlot | undefined): FillItem {
  const declared = fill.options.declare?.(indicator, fill.table) ?? {};
  const method = declared.method ?? defaultMethod(fill, declared.direction);
  const achievement = rateOf(indicator, method, year, declared);
  const states = gatherInputs(indicator, method, year);
  const recipe = recipeFor(states, method, year, declared);
  const rate = isUnsuited(recipe) ? null : (recipe.rate ?? null);
  const base = { indicator: achievement.indicator, year, method, at: slot?.at ?? null, achievement, rate };
  const skip = (why: FillSkip, cells: readonly CellRef[] = []): FillItem => {
    const value = slot?.value ?? null;
    return {
      ...base,
      action: why === "already-right" ? "keep" : "skip",
      why,
      cells,
      formula: null,
      value,
      rounding: null,
    };
  };
  if (missingCells(states)) return skip("no-input-cell");
  if (isUnsuited(recipe) || unitsDiffer(states, recipe.needs)) return skip("unsuited");
  // A way from the baseline, and no cell for a baseline: a formula would have nothing to point at.
  if (recipe.needs.some((name) => !placeOf(states, name))) return skip("unsuited");
  const draft: Draft = { indicator, states, achievement, method, recipe, scale: scaleFor(fill, slot), fill };
  if (slot && isRight(slot, draft)) return skip("already-right");
  const blocking = blockingCells(draft);
  if (blocking.length > 0) return skip("needs-fix", blocking);
  const written = write(draft, slot);
  const item = { ...base, why: null, cells: [], ...written };
  if (!slot || (slot.formula === undefined && (slot.value === null || slot.value === ""))) {
    return { ...item, action: "write" };
  }
  if (fill.options.replace === true) return { ...item, action: "replace" };
  return { ...item, action: "skip", why: slot.formula === undefined ? "hand-typed" : "other-formula" };
}

function defaultMethod({ style }: TableFill, direction: string | undefined): MethodName {
  return style.method ?? (direction === "lower" ? "inverse" : "ratio");
}

function missingCells(states: InputStates): boolean {
  return !placeOf(states, "target") || !placeOf(states, "actual");
}

/** A cell whose format has a percent sign holds a ratio, whatever its neighbours hold. */
function scaleFor({ style }: TableFill, slot: YearSlot | undefined): 1 | 100 {
  if (!slot || showsPercent(slot.numberFormat)) return 1;
  if (style.formula || style.scale === 100) return style.scale;
  return slot.headUnit === "%" && slot.numberFormat !== "General" ? 100 : 1;
}

/** The method's own arithmetic over the indicator's own cells, and no number where there should be none. */
function isRight(slot: YearSlot, { states, achievement, method, recipe, fill, scale }: Draft): boolean {
  if (slot.formula === undefined) return false;
  const { formula } = writeFormula(recipe, states, achievement, slot.at.sheet, { ...fill, scale });
  if (formula === slot.formula) return true;
  const known = readFormula(slot, states);
  if (known?.method !== method || !sameMultipliers(states, recipe)) return false;
  if (achievement.reason === null) return true;
  return slot.value === null || typeof slot.value === "string";
}

function sameMultipliers(states: InputStates, recipe: Recipe): boolean {
  const used = recipe.needs.flatMap((name) => {
    const state = states[name];
    return state.kind === "number" ? [state.input.multiplier] : [];
  });
  return new Set(used).size <= 1;
}

/** Cells a formula cannot take for what they are. */
function blockingCells({ states, recipe, fill }: Draft): readonly CellRef[] {
  const names: readonly InputName[] = fill.watchBaseline ? ["baseline", "target", "actual"] : recipe.needs;
  return names.flatMap((name) => {
    const at = placeOf(states, name);
    return at && !formulaAgrees(name, states[name], fill.marks) ? [at] : [];
  });
}

/** In the neighbours' shape where there is a rate; with the reasons where there is none. */
function write(draft: Draft, slot: YearSlot | undefined): Written & Pick<FillItem, "rounding"> {
  const { states, recipe, achievement, method, fill, scale } = draft;
  const sample = fill.style.formula;
  if (slot && sample && achievement.result !== null && sample.method === method && sameMultipliers(states, recipe)) {
    const formula = shiftFormula(sample.text, slot.at.row - sample.row, slot.at.column - sample.column);
    const known = readFormula({ formula }, states);
    if (known?.method === method) {
      const value = shownValue(recipe, states, achievement, known);
      return { formula, value, rounding: known.rounding ?? null };
    }
  }
  const rounding = fill.options.declare?.(draft.indicator, fill.table).rounding ?? sample?.rounding;
  const style = { ...fill, scale, ...(rounding && { rounding }) };
  const written = writeFormula(recipe, states, achievement, slot?.at.sheet ?? OWN_SHEET, style);
  return { ...written, rounding: rounding ?? null };
}

/** A name no sheet has: every cell is named with its sheet. */
const OWN_SHEET = "";
