import { shortYear } from "../../plan/lookup/era";
import { finalYearOf, yearsOf } from "../../plan/lookup/years";
import type { Plan, PlanIndicator } from "../../plan/plan";

export type TemplateColumn =
  | {
      readonly kind: "name" | "project" | "unit" | "department" | "row" | "baseline" | "rate" | "assessment" | "source";
    }
  /** The one target column of a plan without yearly targets. */
  | { readonly kind: "final" }
  | { readonly kind: "target"; readonly year: number }
  | { readonly kind: "actual"; readonly year: number }
  /** Paired rows: target above, actual below. */
  | { readonly kind: "year"; readonly year: number };

export interface PlacedColumn {
  readonly column: TemplateColumn;
  readonly head: string;
  readonly width: number;
}

/** Yearly targets ask for paired rows; one target for the whole plan fits in a single row. */
export function hasYearlyTargets(plan: Plan): boolean {
  return plan.indicators.some(({ targets }) => targets.length > 0);
}

export function columnsFor(plan: Plan, indicators: readonly PlanIndicator[], paired: boolean): readonly PlacedColumn[] {
  const years = yearsOf(plan);
  const projects = indicators.some(({ under }) => plan.projects.some(({ id }) => id === under));
  const departments = indicators.some((indicator) => indicator.departments.length > 0);
  return [
    ...(projects ? [placed({ kind: "project" }, "事業", 24)] : []),
    placed({ kind: "name" }, "指標名", 34),
    placed({ kind: "unit" }, "単位", 8),
    ...(paired ? [placed({ kind: "row" }, "区分", 8)] : []),
    placed({ kind: "baseline" }, "基準値", 14),
    ...(paired ? pairedYears(years) : singleYears(plan, indicators, years)),
    placed({ kind: "rate" }, "達成率", 9),
    placed({ kind: "assessment" }, "評価・課題", 40),
    ...(plan.review.source ? [placed({ kind: "source" }, "出典", 20)] : []),
    ...(departments ? [placed({ kind: "department" }, "担当課", 14)] : []),
  ];
}

function pairedYears(years: readonly number[]): readonly PlacedColumn[] {
  return years.map((year) => placed({ kind: "year", year }, shortYear(year), 12));
}

function singleYears(
  plan: Plan,
  indicators: readonly PlanIndicator[],
  years: readonly number[],
): readonly PlacedColumn[] {
  const actuals = years.map((year) => placed({ kind: "actual", year }, `${shortYear(year)}実績`, 12));
  if (!indicators.some(({ targets }) => targets.length > 0)) {
    return [placed({ kind: "final" }, finalHead(plan, indicators), 14), ...actuals];
  }
  return [...years.map((year) => placed({ kind: "target", year }, `${shortYear(year)}目標`, 12)), ...actuals];
}

/** 目標値（R9）, where all final targets are due in one year. */
function finalHead(plan: Plan, indicators: readonly PlanIndicator[]): string {
  const years = new Set(indicators.flatMap(({ final }) => (final ? [finalYearOf(plan, final)] : [])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? `目標値（${shortYear(year)}）` : "目標値";
}

function placed(column: TemplateColumn, head: string, width: number): PlacedColumn {
  return { column, head, width };
}
