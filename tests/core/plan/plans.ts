import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { BAND_PRESET_NAMES } from "../../../src/core/plan/bands/presets";
import type { Plan, PlanInput } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/plan/schema/read-plan";
import { ACCUMULATION_NAMES } from "../../../src/core/plan/terms/accumulations";
import { KIND_NAMES } from "../../../src/core/plan/terms/kinds";
import { ROUNDING_NAMES } from "../../../src/core/plan/terms/roundings";

export const PRESETS = ["kumamoto-1", "kumamoto-2", "kumamoto-action-r6", "hitoyoshi-3"] as const;

/** A preset, without the pointer for editors that only a file needs. */
export function preset(name: (typeof PRESETS)[number]): Plan {
  const file = readFileSync(join(__dirname, `../../../assets/plans/${name}.json`), "utf8");
  const entries = Object.entries(JSON.parse(file) as PlanInput).filter(([key]) => key !== "$schema");
  return planOf(Object.fromEntries(entries));
}

export function planOf(json: unknown): Plan {
  const result = readPlan(json);
  if ("plan" in result) return result.plan;
  throw new Error(result.problems.map(({ path, message }) => `${path}: ${message.ja}`).join("\n"));
}

const WORDS = [
  "出生数",
  "1-1",
  "R6",
  "=1+1",
  "2024",
  "はい",
  "10%",
  "▲3",
  "■",
  "（累計）",
  "a b",
  "維持",
  "1,000",
  "Ｒ元",
];

const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.stringMatching(/^[ -~ぁ-んァ-ヶ一-龠０-９]{1,12}$/u).filter((made) => made.trim() !== ""),
);
const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((made) => (made === 0 ? 0 : made)),
  fc.constantFrom(0, 0.1 + 0.2, 60.7, 1e-9, 123456789012345),
);
const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined }).map((made) => (made === undefined ? {} : { [key]: made }));
const together = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((made) => Object.assign({}, ...made) as object);

const qualifier = maybe("qualifier", fc.constantFrom("gte", "lte", "gt", "lt", "about"));
const years = maybe("years", fc.integer({ min: 1, max: 50 }));
const asOf = maybe("asOf", fc.integer({ min: 1926, max: 2020 }));
const provisional = fc.boolean().map((made) => ({ provisional: made }));
const just = fc.record({ value });

function dated(yearList: readonly number[], ...parts: fc.Arbitrary<object>[]) {
  return fc
    .subarray([...yearList])
    .chain((chosen) => fc.tuple(...chosen.map((year) => together(fc.constant({ year }), just, ...parts))));
}

const bands = fc.oneof(
  fc.constantFrom(...BAND_PRESET_NAMES),
  fc.constant([
    { label: "S", meaning: "", when: { kind: "better-than", mark: "target", byPercent: 0 }, tone: "good" },
    { label: "A", meaning: "目標以上", when: { kind: "rate-at-least", percent: 100 }, tone: "good" },
    { label: "B", meaning: "基準並み", when: { kind: "same-as", mark: "baseline", withinPercent: 10 }, tone: "fair" },
    { label: "C", meaning: "", when: { kind: "rest" }, tone: "none" },
    { label: "D", meaning: "外的要因", when: { kind: "judged" }, tone: "none" },
  ]),
);
const rounding = fc.record({ mode: fc.constantFrom(...ROUNDING_NAMES), decimals: fc.integer({ min: 0, max: 4 }) });
const open = <Field extends string>(...fields: Field[]) =>
  fc.array(
    fc.record({ field: fc.constantFrom(...fields), why: text, sure: fc.constantFrom("high", "medium", "low") }),
    {
      maxLength: 2,
    },
  );

function indicator(index: number, places: readonly string[], yearList: readonly number[], departments: string[]) {
  return together(
    fc.record({
      id: text.map((made) => `${made.trim()}#${index}`),
      name: text.map((made) => `${made.trim()} 指標${"甲乙丙丁戊"[index] ?? ""}`),
      kind: fc.constantFrom(...KIND_NAMES),
      under: fc.constantFrom(...places),
      alsoUnder: fc.subarray([...places]),
      direction: fc.constantFrom("higher", "lower", "maintain"),
      aliases: fc.subarray([`略称その一の${index}`, `略称その二の${index}`]),
      targets: dated(yearList, qualifier, asOf),
      actuals: dated(yearList, years, asOf, provisional),
      lag: fc.integer({ min: 0, max: 9 }),
      departments: fc.subarray(departments),
      unconfirmed: open("name", "direction", "targets", "since", "method"),
    }),
    fc.constantFrom(...ACCUMULATION_NAMES).map((accumulation) => ({
      accumulation,
      ...(accumulation === "cumulative" ? { since: 2011 } : {}),
    })),
    maybe("unit", text),
    maybe("baseline", together(just, asOf, years, provisional)),
    maybe("final", together(just, qualifier, years, fc.constant({ year: 2024 }))),
    maybe("decimals", fc.integer({ min: 0, max: 5 })),
    maybe("source", text),
    maybe("note", text),
    maybe("method", fc.constantFrom("ratio", "progress", "prorated", "elapsed", "met")),
    maybe("rounding", rounding),
    maybe("bands", bands),
  );
}

/** Valid plans of every shape, with names that look like anything but names. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({ count: fc.integer({ min: 0, max: 4 }), withYears: fc.boolean(), departments: fc.boolean() })
  .chain(({ count, withYears, departments }) => {
    const places = ["1", "1-1", "P"];
    const listed = departments ? ["商工観光課", "農業 振興課"] : [];
    const yearList = [2018, 2019, 2020, 2021];
    return together(
      fc.record({
        tassei: fc.constant(1),
        title: text,
        period: fc.constant({ from: 2018, to: 2024 }),
        departments: fc.constant(listed),
        defaults: fc.record({ rounding, bands, tolerancePercent: fc.integer({ min: 0, max: 9 }) }),
        review: fc.record({ cause: fc.boolean(), overshootPercent: fc.constantFrom(120, null), source: fc.boolean() }),
        goals: together(fc.record({ id: fc.constant("1"), title: text }), maybe("label", text)).map((goal) => [goal]),
        measures: fc.record({ id: fc.constant("1-1"), title: text, under: fc.constant("1") }).map((made) => [made]),
        projects: together(
          fc.record({ id: fc.constant("P"), name: text, budgets: dated(yearList).map((list) => list.map(asBudget)) }),
          maybe("under", fc.constant("1-1")),
          maybe("group", text),
        ).map((project) => [project]),
        indicators: fc.tuple(
          ...Array.from({ length: count }, (_, index) =>
            indicator(index, places, yearList, ["商工観光課", "農業 振興課"]),
          ),
        ),
        unconfirmed: open("title", "period"),
      }),
      maybe("evaluationYear", fc.constantFrom(2018, 2024)),
      maybe("municipality", fc.constantFrom({ name: "熊本市", code: "431001" }, { name: "人吉市" })),
      maybe("note", text),
      withYears ? fc.constant({ years: yearList }) : fc.constant({}),
    );
  })
  .map((json) => withAgreeingFinals(json as PlanInput))
  .map(planOf);

function asBudget(entry: object): object {
  const { year, value: amount } = entry as { year: number; value: number };
  return { year, amount, unit: "千円" };
}

/** A final target of 2024 must be the target of 2024, where there is one. */
function withAgreeingFinals(json: PlanInput): PlanInput {
  return {
    ...json,
    indicators: (json.indicators ?? []).map((entry) =>
      entry.accumulation === "period" && !entry.final ? { ...entry, final: { value: 1 } } : entry,
    ),
  };
}
