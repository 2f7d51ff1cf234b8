import { limitOf, type Band, type BandMark, type BandSet } from "../../plan/bands/band";
import type { DirectionName } from "../../plan/terms/directions";
import { minus, times, type Expression } from "../expressions/expression";
import { isUnsuited, type Recipe, type Unsuited } from "../methods/method";
import { NO_RATE_REASONS, reasonOf, type NoRateReason } from "../reasons";
import { afterReasons, firstOf } from "./build-formula";
import type { Mark } from "./marks";
import { printExpression, printTest, type Cells } from "./print-expression";

export interface RatingBasis {
  readonly recipe: Recipe | Unsuited;
  readonly unitsDiffer: boolean;
  readonly direction?: DirectionName | undefined;
  readonly marks: readonly Mark[];
  /** The cells the rate looks at, and every cell there is. */
  readonly cells: Cells;
  readonly allCells: Cells;
}

type Case = readonly [condition: string, shown: string];
const PLAIN_NEEDS = { needs: ["target", "actual"], refusals: [] } as const;

/** A rating as a formula over the same cells as the rate, tried in the order in which `rateBand` tries. */
export function buildRating(basis: RatingBasis, set: BandSet): string {
  const byRate = set.bands.some(({ when }) => limitOf(when) !== undefined);
  return byRate ? ratingByRate(basis, set) : ratingByMarks(basis, set);
}

function ratingByRate({ recipe, unitsDiffer, direction, marks, cells }: RatingBasis, set: BandSet): string {
  if (isUnsuited(recipe)) {
    const reason = unitsDiffer ? "check" : reasonOf(recipe.unsuited);
    return afterReasons(PLAIN_NEEDS, cells, marks, word(reason));
  }
  if (unitsDiffer) return afterReasons({ needs: recipe.needs, refusals: [] }, cells, marks, word("check"));
  return afterReasons(recipe, cells, marks, bandByRate(recipe, cells, direction, set.bands));
}

function bandByRate(
  recipe: Recipe,
  cells: Cells,
  direction: DirectionName | undefined,
  bands: readonly Band[],
): string {
  const met = recipe.met && printTest(recipe.met, cells);
  // 達成/未達 gives no rate: the steps of a scale of rates do not apply.
  if (recipe.rate === undefined) return `IF(${met ?? "FALSE"},"達成","未達")`;
  const percent = percentOf(recipe.rate, cells, direction, met);
  const cases: Case[] = [];
  for (const { when, label } of bands) {
    if (when.kind === "rest") return firstOf(cases, quoted(label));
    const limit = limitOf(when);
    if (limit === undefined) continue;
    const reached = `${percent}${when.kind === "rate-above" ? ">" : ">="}${String(limit)}`;
    cases.push([limit >= 100 && met !== undefined ? `AND(${reached},${met})` : reached, quoted(label)]);
  }
  return firstOf(cases, word("check"));
}

/** Without binary noise; a maintained value falls short on either side, and not within its tolerance. */
function percentOf(
  rate: Expression,
  cells: Cells,
  direction: DirectionName | undefined,
  met: string | undefined,
): string {
  if (direction !== "maintain") return `ROUND(${printExpression(times(rate, 100), cells)},9)`;
  const shown = printExpression(rate, cells);
  const away = `ROUND(IF(${shown}>1,2-(${shown}),${shown})*100,9)`;
  return met === undefined ? away : `IF(${met},MAX(100,${away}),${away})`;
}

/** Scales that compare with target and baseline need no rate, only the actual. */
function ratingByMarks(basis: RatingBasis, set: BandSet): string {
  const { recipe, marks, cells, allCells } = basis;
  const actual = cells.actual?.name ?? "";
  const needs = isUnsuited(recipe) ? PLAIN_NEEDS.needs : recipe.needs;
  const missing = afterReasons({ needs, refusals: [] }, cells, marks, word("check"));
  const cases: Case[] = [[`COUNT(${actual})=0`, missing]];
  for (const { when, label } of set.bands) {
    if (when.kind === "rest") return firstOf(cases, quoted(label));
    if (when.kind !== "better-than" && when.kind !== "same-as") continue;
    const mark = allCells[when.mark];
    if (!mark || (when.kind === "better-than" && basis.direction === undefined)) return firstOf(cases, word("check"));
    cases.push([`COUNT(${mark.name})=0`, word("check")]);
    if (when.kind === "same-as") cases.push([within(when.mark, when.withinPercent, allCells), quoted(label)]);
    else if (basis.direction !== "maintain") {
      const gain = basis.direction === "higher" ? minus("actual", when.mark) : minus(when.mark, "actual");
      cases.push([`${beyond(gain, when.mark, when.byPercent, allCells)}>0`, quoted(label)]);
    }
  }
  return firstOf(cases, word("check"));
}

function within(mark: BandMark, percent: number, cells: Cells): string {
  return `${beyond({ kind: "absolute", of: minus("actual", mark) }, mark, percent, cells)}<=0`;
}

function beyond(distance: Expression, mark: BandMark, percent: number, cells: Cells): string {
  const room = percent === 0 ? distance : minus(distance, times({ kind: "absolute", of: mark }, percent / 100));
  return `ROUND(${printExpression(room, cells)},9)`;
}

function quoted(label: string): string {
  return `"${label.replace(/"/gu, '""')}"`;
}

function word(reason: NoRateReason): string {
  return quoted(NO_RATE_REASONS[reason].ja);
}
