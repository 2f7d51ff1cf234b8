import type { BandSet } from "../../plan/bands/band";
import type { Indicator, KpiTable } from "../../reading/table";
import { isOwnSheet } from "../../workbook/own-sheet";
import type { Workbook } from "../../workbook/workbook";
import type { Rating } from "../achievement";
import type { Declared } from "../declared";
import type { InputName } from "../expressions/expression";
import { defaultBands } from "../bands/default-bands";
import { recipeFor } from "../compute";
import { buildRating } from "../formulas/build-rating";
import { formulaAgrees } from "../formulas/formula-sees";
import { gatherInputs, unitsDiffer } from "../inputs/gather-inputs";
import type { Mark } from "../formulas/marks";
import { isUnsuited } from "../methods/method";
import { ratingOnly } from "../rate-of";
import { NO_RATE_REASONS } from "../reasons";
import { evaluationYear, latestActual } from "./evaluation-year";
import type { FillItem } from "./fill-item";
import type { FillOptions } from "./fill-options";
import { fillOf } from "./plan-fill";
import { planItem, type TableFill } from "./plan-item";
import { cellsOf, placeOf } from "./write-formula";

/** An indicator with its rate and its rating, as formulas that can stand on any other sheet. */
export interface RatedIndicator {
  readonly indicator: Indicator;
  readonly table: KpiTable;
  /** null where nothing tells which year is evaluated. */
  readonly item: FillItem | null;
  readonly bands: BandSet;
  /** What the figures say, also where a formula could not see it; null without a year. */
  readonly judged: Rating | null;
  /** Ratings of the years asked for. */
  readonly ratingOf: (year: number) => WrittenRating;
}

export interface WrittenRating {
  /** A step of the bands, or the word for the state. */
  readonly word: string;
  /** Absent where the cells give a formula nothing to stand on. */
  readonly formula?: string;
}

/** Every indicator of the town's tables, each once, in the order of the sheets. */
export function planRatings(
  tables: readonly KpiTable[],
  workbook: Workbook,
  options: FillOptions = {},
): readonly RatedIndicator[] {
  const towns = tables.filter(({ sheet }) => !isOwnSheet(workbook, sheet));
  const latest = latestActual(towns);
  return towns.flatMap((table) => {
    const year = options.year ?? evaluationYear(table, latest);
    const plain = fillOf(table, year ?? 0, options);
    const fill = { ...plain, marks: withUsualMarks(plain.marks) };
    const usual = defaultBands(table.indicators.flatMap(({ rating }) => (rating ? [rating.text] : [])));
    return table.indicators.map((indicator): RatedIndicator => {
      const declared = options.declare?.(indicator, table) ?? {};
      const item = year === undefined ? null : planItem(fill, indicator, year, undefined);
      const bands = declared.bands ?? usual;
      const judged = item && judge(indicator, item, { ...declared, bands });
      return {
        indicator,
        table,
        item,
        bands,
        judged,
        ratingOf: (each) => ratingIn(each, fill, indicator, item, bands),
      };
    });
  });
}

function judge(indicator: Indicator, { method, year }: FillItem, declared: Declared): Rating {
  return ratingOnly(gatherInputs(indicator, method, year), method, year, declared);
}

/** Words people type later must change the list at once, not only when it is made anew. */
const USUAL_MARKS: readonly Mark[] = [
  { input: "actual", word: "未集計", reason: "pending" },
  { input: "actual", word: "集計中", reason: "pending" },
  { input: "actual", word: "対象外", reason: "not-applicable" },
  { input: "actual", word: "終了", reason: "ended" },
];

function withUsualMarks(marks: readonly Mark[]): readonly Mark[] {
  const known = new Set(marks.map(({ input, word }) => `${input} ${word}`));
  return [...marks, ...USUAL_MARKS.filter(({ input, word }) => !known.has(`${input} ${word}`))];
}

const CHECK: WrittenRating = { word: NO_RATE_REASONS.check.ja };

function ratingIn(
  year: number,
  fill: TableFill,
  indicator: Indicator,
  item: FillItem | null,
  bands: BandSet,
): WrittenRating {
  if (!item) return CHECK;
  const { method } = item;
  const declared = { ...fill.options.declare?.(indicator, fill.table), bands };
  const states = gatherInputs(indicator, method, year);
  const rating = ratingOnly(states, method, year, declared);
  const recipe = recipeFor(states, method, year, declared);
  const needs = isUnsuited(recipe) ? (["target", "actual"] as const) : recipe.needs;
  if (["target", "actual", ...needs].some((name) => !placeOf(states, name as InputName)))
    return { word: wordOf(rating) };
  const marked = bands.bands.flatMap(({ when }) => ("mark" in when ? [when.mark] : []));
  const asked = new Set([
    ...needs,
    ...marked,
    "target",
    "actual",
    ...(fill.watchBaseline ? ["baseline"] : []),
  ] as const);
  const isBlind = (["baseline", "target", "actual"] as const).some(
    (name) => asked.has(name) && placeOf(states, name) && !formulaAgrees(name, states[name], fill.marks),
  );
  if (isBlind) return CHECK;
  const formula = buildRating(
    {
      recipe,
      unitsDiffer: unitsDiffer(states, needs),
      direction: declared.direction,
      marks: fill.marks,
      cells: cellsOf(states, "", { needs }, fill.watchBaseline),
      allCells: cellsOf(states, "", { needs }, true),
    },
    bands,
  );
  return { word: wordOf(rating), formula };
}

function wordOf(rating: Rating): string {
  return rating.kind === "band" ? rating.label : NO_RATE_REASONS[rating.reason].ja;
}
