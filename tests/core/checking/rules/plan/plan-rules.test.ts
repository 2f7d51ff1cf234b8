import { join } from "node:path";

import type { CheckContext } from "../../../../../src/core/checking/context";
import { recordPast } from "../../../../../src/core/checking/past-record";
import { viewPlan } from "../../../../../src/core/checking/plan-record";
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
import { viewIndicator, viewSheets, viewTable } from "../../../../../src/core/checking/view-tables";
import { readTables } from "../../../../../src/core/reading/read-tables";
import { cellName } from "../../../../../src/core/workbook/address";
import type { Workbook } from "../../../../../src/core/workbook/workbook";
import { loadFixtures, parseFixture } from "../../../../fixtures/sheet";
import { planOf } from "../../../plan/plans";

const ROWS = [
  unitDiffers,
  baselineDiffers,
  targetDiffers,
  departmentDiffers,
  nameDiffers,
  indicatorUnknown,
  pastActualChanged,
  baselineFromProvisional,
  targetNotAboveStart,
] as const;

interface Told {
  readonly rule: string;
  readonly cell: string;
  readonly message: string;
}

interface Speaking {
  readonly id: string;
  readonly messages: { readonly ja: (data: never) => string };
}

function told({ id, messages }: Speaking, { at, data }: Found<unknown>): Told {
  // Each rule's own data goes back to its own messages; a list of rules loses that tie.
  return { rule: id, cell: cellName(at), message: messages.ja(data as never) };
}

/** The plan rules alone, over every indicator of the workbook's KPI tables. */
function run(workbook: Workbook, plan: unknown, previous?: Workbook): readonly Told[] {
  const view = plan === undefined ? undefined : viewPlan(planOf(plan));
  const context: CheckContext = {
    workbook,
    settings: DEFAULT_SETTINGS,
    ...(view && { plan: view }),
    ...(previous && { previous: recordPast(readTables(previous)) }),
  };
  const tables = readTables(workbook);
  const sheets = viewSheets(workbook, tables);
  const views = tables.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    if (!sheet) return [];
    const tableView = viewTable(table, sheet, 2022);
    return table.indicators.map((indicator) => viewIndicator(tableView, indicator, view));
  });
  const gathered = views.flatMap((one) => [...indicatorMissing.gather(one, context)].map(({ entry }) => entry));
  return [
    ...views.flatMap((one) =>
      ROWS.flatMap((rule) =>
        [...(rule.check(one, context) as Iterable<Found<unknown>>)].map((found) => told(rule, found)),
      ),
    ),
    ...[...indicatorMissing.judge(gathered, context)].map((found) => told(indicatorMissing, found)),
  ];
}

const key = ({ rule, cell }: { rule: string; cell: string }): string => `${cell} ${rule}`;

describe("a workbook against its plan", () => {
  const fixtures = loadFixtures(join(__dirname));

  test.each(fixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
    const expected = fixture.expected.map(({ rule, row, column }) => key({ rule, cell: cellName({ row, column }) }));
    expect(run(fixture.workbook, fixture.data["plan"]).map(key).sort()).toEqual([...expected].sort());
  });

  test("without a plan nothing is said", () => {
    expect(fixtures.flatMap(({ workbook }) => run(workbook, undefined))).toEqual([]);
  });

  test("every sentence says what is wrong and what to do", () => {
    const messages = fixtures.flatMap(({ workbook, data }) =>
      run(workbook, data["plan"]).map(({ message }) => message),
    );
    for (const message of messages) expect(message).toMatch(/^[^。]+。[^。]+。$/u);
  });

  test.each([
    [
      "plan/target-differs",
      "令和4年度の目標値は 102 ですが、計画では 120人 です。計画の目標値に直すか、計画を改めた経緯を確認してください。",
    ],
    [
      "plan/past-actual-changed",
      "令和3年度の実績は 150 ですが、計画の記録では 105人 です。訂正であれば経緯を記し、そうでなければ元の値に戻してください。",
    ],
    [
      "plan/indicator-missing",
      "計画の指標「年間寄附金額」（基本目標１ 施策①）がブックのどこにもありません。表に加えるか、名称を確認してください。",
    ],
  ])("%s: %s", (rule, message) => {
    const all = fixtures.flatMap(({ workbook, data }) => run(workbook, data["plan"]));
    expect(all.filter((entry) => entry.rule === rule).map((entry) => entry.message)).toContain(message);
  });
});

describe("last year's file", () => {
  const table = (rows: string): Workbook =>
    parseFixture(
      `# t\n| 指標名 | 単位 | R4目標 | R3実績 | R4実績 |\n| 新規就業者数 | 人 | 120 | ${rows} |\n| 創業件数 | 件 | 9 | 4 | 5 |`,
    ).workbook;

  test.each([
    ["105 | 118", "105 | ·", []],
    ["106 | 118", "105 | ·", ["D2 plan/past-actual-changed"]],
    // the year being evaluated may still change
    ["105 | 118", "105 | 90", []],
    // a provisional value may become final
    ["106 | 118", '105 [#,##0"（概算）"] | ·', []],
  ])("now %p, before %p: %j", (now, before, expected) => {
    expect(run(table(now), undefined, table(before)).map(key)).toEqual(expected);
  });

  test("is compared by indicator and year, wherever the rows have gone", () => {
    const moved = parseFixture(
      "# t\n@ C5\n| 指標名 | 単位 | R4目標 | R3実績 | R4実績 |\n| 創業件数 | 件 | 9 | 4 | 5 |\n| 新規就業者数 | 人 | 120 | 107 | 118 |",
    ).workbook;
    expect(run(moved, undefined, table("105 | 118")).map(({ message }) => message)).toEqual([
      "令和3年度の実績は 107 ですが、前回のファイルでは 105 です。訂正であれば経緯を記し、そうでなければ元の値に戻してください。",
    ]);
  });
});
