import { placeText } from "../plan/lookup/tree";
import { IndicatorMatcher, type PrintedName } from "../plan/matching/match-indicator";
import type { Plan, PlanIndicator } from "../plan/plan";
import { departmentsOf } from "../reading/departments";
import type { Indicator, KpiTable } from "../reading/table";

/** What the rules that compare a workbook with its plan ask of the plan. */
export interface PlanRecord {
  readonly indicators: readonly PlanIndicator[];
  readonly evaluationYear: number | undefined;
  /** The year a final target without one is due. */
  readonly lastYear: number;
  find(printed: PrintedName): RecordedMatch;
  /** 基本目標１ 施策②, for a sentence. */
  placeOf(indicator: PlanIndicator): string;
}

export type RecordedMatch =
  | { readonly kind: "name" | "alias"; readonly indicator: PlanIndicator }
  /** Only similar, or several of one name: the most similar one first. */
  | { readonly kind: "near"; readonly indicator: PlanIndicator; readonly alone: boolean }
  | { readonly kind: "none" };

/** The name of a row with all that tells it from others of that name. */
export function printedName(row: Pick<Indicator, "name" | "context">, table: Pick<KpiTable, "context">): PrintedName {
  const department = row.context.department ?? table.context.department;
  return {
    name: row.name,
    places: placesOf(row, table),
    departments: department ? departmentsOf(department.text) : [],
  };
}

/** The goal, measure and project texts around an indicator. */
export function placesOf({ context }: Pick<Indicator, "context">, table: Pick<KpiTable, "context">): readonly string[] {
  const { goal, measure, project } = { ...table.context, ...context };
  return [goal, measure, project].flatMap((label) => (label ? [label.text] : []));
}

export function recordPlan(plan: Plan): PlanRecord {
  const matcher = new IndicatorMatcher(plan);
  const known = new Map<string, RecordedMatch>();
  return {
    indicators: plan.indicators,
    evaluationYear: plan.evaluationYear,
    lastYear: plan.period.to,
    find: (printed) => {
      const key = JSON.stringify(printed);
      const before = known.get(key);
      if (before) return before;
      const found = matchIn(matcher, printed);
      known.set(key, found);
      return found;
    },
    placeOf: ({ under }) => placeText(plan, under),
  };
}

function matchIn(matcher: IndicatorMatcher, printed: PrintedName): RecordedMatch {
  const match = matcher.match(printed);
  if (match.kind === "found") return { kind: match.by, indicator: match.indicator };
  if (match.kind === "none") return match;
  const [first] = match.offers;
  return first ? { kind: "near", indicator: first.candidate, alone: match.offers.length === 1 } : { kind: "none" };
}
