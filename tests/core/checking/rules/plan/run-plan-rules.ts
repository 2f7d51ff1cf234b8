import type { CheckContext } from "../../../../../src/core/checking/context";
import { recordPast } from "../../../../../src/core/checking/past-record";
import { viewPlan } from "../../../../../src/core/checking/view-plan";
import type { Found } from "../../../../../src/core/checking/rule";
import { baselineDiffers } from "../../../../../src/core/checking/rules/plan/baseline-differs";
import { baselineFromProvisional } from "../../../../../src/core/checking/rules/plan/baseline-from-provisional";
import { departmentDiffers } from "../../../../../src/core/checking/rules/plan/department-differs";
import { indicatorMissing } from "../../../../../src/core/checking/rules/plan/indicator-missing";
import { indicatorUnknown } from "../../../../../src/core/checking/rules/plan/indicator-unknown";
import { nameDiffers } from "../../../../../src/core/checking/rules/plan/name-differs";
import { pastActualChanged } from "../../../../../src/core/checking/rules/plan/past-actual-changed";
import { targetDiffers } from "../../../../../src/core/checking/rules/plan/target-differs";
import { targetNotAboveStart } from "../../../../../src/core/checking/rules/plan/target-not-above-start";
import { unitDiffers } from "../../../../../src/core/checking/rules/plan/unit-differs";
import { DEFAULT_SETTINGS } from "../../../../../src/core/checking/settings";
import {
  viewIndicator,
  viewOtherRow,
  viewOtherTable,
  viewSheets,
  viewTable,
} from "../../../../../src/core/checking/view-tables";
import type { Plan } from "../../../../../src/core/plan/plan";
import { readTables } from "../../../../../src/core/reading/read-tables";
import { cellName } from "../../../../../src/core/workbook/address";
import type { Workbook } from "../../../../../src/core/workbook/workbook";

const INDICATOR_RULES = [
  unitDiffers,
  baselineDiffers,
  targetDiffers,
  departmentDiffers,
  pastActualChanged,
  baselineFromProvisional,
  targetNotAboveStart,
] as const;
const ROW_RULES = [nameDiffers, indicatorUnknown] as const;

export interface Told {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

interface Speaking {
  readonly id: string;
  readonly messages: { readonly ja: (data: never) => string };
}

function told({ id, messages }: Speaking, { at, data }: Found<unknown>): Told {
  // Each rule's own data goes back to its own messages; a list of rules loses that tie.
  return { rule: id, sheet: at.sheet, cell: cellName(at), message: messages.ja(data as never) };
}

/** The plan rules alone, over everything in the workbook they look at. */
export function runPlanRules(
  workbook: Workbook,
  plan: Plan | undefined,
  previous?: Workbook,
  year = 2022,
): readonly Told[] {
  const view = plan && viewPlan(plan);
  const context: CheckContext = {
    workbook,
    settings: DEFAULT_SETTINGS,
    ...(view && { plan: view }),
    ...(previous && { previous: recordPast(readTables(previous)) }),
  };
  const tables = readTables(workbook);
  const sheets = viewSheets(workbook, tables);
  const indicators = tables.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (!sheet) return [];
    const tableView = viewTable(table, sheet, year);
    return table.indicators.map((indicator) => viewIndicator(tableView, indicator, view));
  });
  const others = tables.otherTables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (!sheet) return [];
    const tableView = viewOtherTable(table, sheet, year);
    return table.rows.map((row) => viewOtherRow(tableView, row));
  });
  const rows = [...indicators, ...others];
  const lines: Told[] = [];
  for (const one of indicators) {
    for (const rule of INDICATOR_RULES) rule.check(one, (found) => lines.push(told(rule, found)), context);
  }
  for (const one of rows) {
    for (const rule of ROW_RULES) rule.check(one, (found) => lines.push(told(rule, found)), context);
  }
  const entries: Parameters<typeof indicatorMissing.judge>[0][number][] = [];
  for (const gather of [indicatorMissing.gather].flat()) {
    for (const row of rows) gather(row, (_, entry) => entries.push(entry), context);
  }
  indicatorMissing.judge(entries, (found) => lines.push(told(indicatorMissing, found)), context);
  return lines;
}
