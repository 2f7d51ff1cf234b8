import type { Rounding } from "../../plan/terms/roundings";
import { times, type Expression, type InputName, type Test } from "../expressions/expression";
import type { Recipe } from "../methods/method";
import { NO_RATE_REASONS, reasonOf, type NoRateReason } from "../reasons";
import type { Mark } from "./marks";
import { printExpression, printTest, type Cells } from "./print-expression";

export interface FormulaStyle {
  /** Words that stand for "no value" in this table. */
  readonly marks?: readonly Mark[];
  /** 100 where the column shows 94 for 94%. */
  readonly scale?: 1 | 100;
  /** None unless the plan or the neighbours round. */
  readonly rounding?: Rounding;
}

/**
 * A rate as an Excel formula without "=": first the reasons why there is none, in the order in which the core asks,
 * then the arithmetic. COUNT, COUNTBLANK and COUNTIF look at a cell without tripping over text or errors in it, and
 * every Excel has them.
 */
export function buildFormula(recipe: Recipe, cells: Cells, style: FormulaStyle = {}): string {
  return afterReasons(recipe, cells, style.marks ?? [], resultOf(recipe, cells, style));
}

/** First the reasons why there is no rate, then what is shown where there is none of them. */
export function afterReasons(
  recipe: Pick<Recipe, "needs" | "refusals">,
  cells: Cells,
  marks: readonly Mark[],
  result: string,
): string {
  return firstOf([...missingCases(recipe, cells, marks), ...refusalCases(recipe, cells)], result);
}

/** The first case that holds, else the last word. */
export function firstOf(cases: readonly (readonly [condition: string, shown: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, shown]) => `IF(${condition},${shown},${rest})`, otherwise);
}

/** The rate as the cell shows it: in percent where the column does, rounded where it is declared. */
export function styledRate(rate: Expression, { scale = 1, rounding }: FormulaStyle): Expression {
  const scaled = scale === 100 ? times(rate, 100) : rate;
  if (!rounding || rounding.mode === "none") return scaled;
  const decimals = rounding.decimals + (scale === 100 ? 0 : 2);
  return { kind: "round", of: scaled, decimals, mode: rounding.mode };
}

type Case = readonly [condition: string, shown: string];

/** "?" is a text of one character, a dash. LibreOffice takes a number of one digit for one too, hence COUNT. */
function missingCases(recipe: Pick<Recipe, "needs">, cells: Cells, marks: readonly Mark[]): readonly Case[] {
  const actual = nameOf(cells, "actual");
  const target = nameOf(cells, "target");
  const needed = recipe.needs.map((input) => nameOf(cells, input));
  return [
    ...markCases(marks, "actual", actual),
    [`COUNTIF(${actual},"?")>COUNT(${actual})`, word("not-applicable")],
    ...markCases(marks, "target", target),
    [`COUNTBLANK(${target})+COUNTIF(${target},"?")>COUNT(${target})`, word("no-target")],
    [`COUNTBLANK(${actual})>0`, word("pending")],
    [`COUNT(${needed.join(",")})<${String(needed.length)}`, word("check")],
  ];
}

function markCases(marks: readonly Mark[], input: Mark["input"], cell: string): readonly Case[] {
  return marks
    .filter((mark) => mark.input === input)
    .map((mark) => [`COUNTIF(${cell},"${mark.word.replace(/[~*?]/gu, "~$&")}")>0`, word(mark.reason)]);
}

function refusalCases(recipe: Pick<Recipe, "refusals">, cells: Cells): readonly Case[] {
  return recipe.refusals.map(({ when, cause }) => [printTest(when, cells), word(reasonOf(cause))]);
}

function resultOf(recipe: Recipe, cells: Cells, style: FormulaStyle): string {
  if (recipe.rate !== undefined) return printExpression(styledRate(recipe.rate, style), cells);
  const met: Test | undefined = recipe.met;
  if (!met) throw new RangeError("a recipe without a rate must say when the target is met");
  return `IF(${printTest(met, cells)},${MET_WORDS.met},${MET_WORDS.missed})`;
}

const MET_WORDS = { met: '"達成"', missed: '"未達"' };

function word(reason: NoRateReason): string {
  return `"${NO_RATE_REASONS[reason].ja}"`;
}

function nameOf(cells: Cells, input: InputName): string {
  const cell = cells[input];
  if (!cell) throw new RangeError(`no cell for the ${input}`);
  return cell.name;
}
