import { latestActual } from "../achieving/filling/evaluation-year";
import type { FillOptions } from "../achieving/filling/fill-options";
import { declaredByPlan } from "../achieving/declared-by-plan";
import type { Acceptance } from "../checking/accept";
import type { CheckOptions } from "../checking/check";
import { viewPlan } from "../checking/view-plan";
import type { Plan } from "../plan/plan";
import { readPlanSheet } from "../plan/sheet/read";
import type { SheetProblem } from "../plan/sheet/sheet-problem";
import type { TableMapping } from "../reading/layout/mapping";
import { readTablesInSteps } from "../reading/read-tables";
import type { Tables } from "../reading/table";
import { atOnce, type Steps } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import { keptAcceptances } from "./acceptances";
import { keptMappings } from "./mappings";
import type { MemoKey } from "./memo-keys";

/** All that is known about a workbook before any work on it begins: what every command, pane and page starts from. */
export interface Survey {
  readonly workbook: Workbook;
  readonly tables: Tables;
  /** Given from outside, else the one on the workbook's own sheet 計画定義. */
  readonly plan: Plan | null;
  readonly planFrom: "given" | "sheet" | null;
  /** Why the sheet 計画定義 gives no plan, cell by cell. */
  readonly planProblems: readonly SheetProblem[];
  /** Fiscal year to evaluate: asked for, else the plan's, else the latest with actuals. */
  readonly year: number | undefined;
  /** Somebody asked for this year: tables are not asked for theirs. */
  readonly yearIsGiven: boolean;
  readonly acceptances: readonly Acceptance[];
  readonly mappings: readonly TableMapping[];
  /** Memos of ours that could not be understood. They are left as they are, and what they said is not in force. */
  readonly damaged: readonly MemoKey[];
}

export interface SurveyOptions {
  readonly plan?: Plan;
  readonly year?: number;
}

export function survey(workbook: Workbook, options: SurveyOptions = {}): Survey {
  return atOnce(surveyInSteps(workbook, options));
}

/** The same, sheet by sheet. */
export function* surveyInSteps(workbook: Workbook, { plan: given, year }: SurveyOptions = {}): Steps<Survey> {
  const mappings = keptMappings(workbook);
  const acceptances = keptAcceptances(workbook);
  const tables = yield* readTablesInSteps(workbook, { mappings: mappings.kind === "kept" ? mappings.value : [] });
  const onSheet = given ? { missing: true as const } : readPlanSheet(workbook);
  const plan = given ?? ("plan" in onSheet ? onSheet.plan : null);
  return {
    workbook,
    tables,
    plan,
    planFrom: given ? "given" : plan ? "sheet" : null,
    planProblems: "problems" in onSheet ? onSheet.problems : [],
    year: year ?? plan?.evaluationYear ?? latestActual(tables.tables),
    yearIsGiven: year !== undefined || plan?.evaluationYear !== undefined,
    acceptances: acceptances.kind === "kept" ? acceptances.value : [],
    mappings: mappings.kind === "kept" ? mappings.value : [],
    damaged: [
      ...(acceptances.kind === "damaged" ? (["accepted"] as const) : []),
      ...(mappings.kind === "damaged" ? (["mappings"] as const) : []),
    ],
  };
}

/** How the surveyed workbook is checked. */
export function checkOptionsOf({ plan, year, yearIsGiven, acceptances }: Survey): CheckOptions {
  return {
    ...(plan && { plan: viewPlan(plan) }),
    ...(yearIsGiven && year !== undefined && { year }),
    accepted: acceptances,
  };
}

/** How its rates are computed. */
export function fillOptionsOf({ plan, year, yearIsGiven }: Survey): FillOptions {
  return {
    ...(yearIsGiven && { year }),
    ...(plan && { declare: declaredByPlan(plan) }),
  };
}
