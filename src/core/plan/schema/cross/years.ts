import { yearText } from "../../lookup/era";
import { type Path, type Problem, problem } from "../problem";
import type { LoosePlan } from "../salvage";
import { type CrossCheck, entries } from "./cross-check";

interface Period {
  readonly from: number;
  readonly to: number;
}

function periodOf(plan: LoosePlan): Period | undefined {
  const { from, to } = plan.period ?? {};
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** The years that have columns: named, or all of the period. */
function yearsOf(plan: LoosePlan): readonly number[] | undefined {
  if (plan.years !== undefined) return entries(plan.years).map(({ entry }) => entry);
  const period = periodOf(plan);
  return period && Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
}

export const periodRunsForward: CrossCheck = ({ period }) =>
  period?.from !== undefined && period.to !== undefined && period.from > period.to
    ? [problem("period-backwards", ["period"], { from: yearText(period.from), to: yearText(period.to) })]
    : [];

export const yearsFitThePeriod: CrossCheck = (plan) => {
  const years = entries(plan.years);
  return [
    ...years.flatMap(({ entry, index }) => inside(plan, entry, ["years", index], "年度", "year")),
    ...years.flatMap(({ entry, index }) => {
      const before = plan.years?.[index - 1];
      return before !== undefined && before >= entry
        ? [problem("years-out-of-order", ["years", index], { year: yearText(entry), before: yearText(before) })]
        : [];
    }),
    ...inside(plan, plan.evaluationYear, ["evaluationYear"], "検証する年度", "evaluation year"),
  ];
};

function inside(plan: LoosePlan, year: number | undefined, path: Path, what: string, whatEn: string): Problem[] {
  const period = periodOf(plan);
  if (!period || year === undefined || (year >= period.from && year <= period.to)) return [];
  const span = { from: yearText(period.from), to: yearText(period.to) };
  return [problem("year-outside-period", path, { what, whatEn, year: yearText(year), ...span })];
}

export const targetYearsFitThePlan: CrossCheck = (plan) => {
  const known = yearsOf(plan);
  return entries(plan.indicators).flatMap(({ entry, index }) => {
    const path = ["indicators", index, "targets"];
    const years = entries(entry.targets).flatMap(({ entry: target, index: at }) =>
      target.year === undefined ? [] : [{ year: target.year, path: [...path, at, "year"] }],
    );
    const strange = years.filter(({ year }) => known !== undefined && !known.includes(year));
    return [
      ...strange.map(({ year, path: at }) =>
        problem("year-not-in-plan", at, { what: "目標の年度", whatEn: "target's year", year: yearText(year) }),
      ),
      ...twice(years, "目標", "targets"),
      ...inside(
        plan,
        entry.final?.year,
        ["indicators", index, "final", "year"],
        "最終目標の年度",
        "final target's year",
      ),
    ];
  });
};

function twice(
  years: readonly { readonly year: number; readonly path: Path }[],
  what: string,
  whatEn: string,
): Problem[] {
  const seen = new Set<number>();
  return years.flatMap(({ year, path }) => {
    if (seen.has(year)) return [problem("duplicate-year", path, { what, whatEn, year: yearText(year) })];
    seen.add(year);
    return [];
  });
}

export const recordedYearsStandOnce: CrossCheck = (plan) => [
  ...entries(plan.indicators).flatMap(({ entry, index }) =>
    twice(yearsIn(entry.actuals, ["indicators", index, "actuals"]), "過去の実績", "actuals"),
  ),
  ...entries(plan.projects).flatMap(({ entry, index }) =>
    twice(yearsIn(entry.budgets, ["projects", index, "budgets"]), "予算額", "budgets"),
  ),
];

function yearsIn(list: readonly ({ readonly year?: number | undefined } | undefined)[] | undefined, path: Path) {
  return entries(list).flatMap(({ entry: { year }, index }) =>
    year === undefined ? [] : [{ year, path: [...path, index, "year"] }],
  );
}

/** A final target and the target of its year are one thing. */
export const finalAgreesWithItsYear: CrossCheck = (plan) =>
  entries(plan.indicators).flatMap(({ entry: { final, targets }, index }) => {
    const year = final?.year ?? plan.period?.to;
    const target = entries(targets).find(({ entry }) => entry.year === year)?.entry;
    if (final?.value === undefined || target?.value === undefined || year === undefined) return [];
    if (final.value === target.value) return [];
    const data = { final: final.value, target: target.value, year: yearText(year) };
    return [problem("final-differs", ["indicators", index, "final", "value"], data)];
  });

export const baselineIsNotInTheFuture: CrossCheck = (plan) => {
  const to = periodOf(plan)?.to;
  return entries(plan.indicators).flatMap(({ entry, index }) => {
    const asOf = entry.baseline?.asOf;
    if (to === undefined || asOf === undefined || asOf <= to) return [];
    const path = ["indicators", index, "baseline", "asOf"];
    return [problem("as-of-in-future", path, { asOf: yearText(asOf), to: yearText(to) })];
  });
};
