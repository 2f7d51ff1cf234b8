import { join } from "node:path";

import type { Workbook } from "../../../../../src/core/workbook/workbook";
import { cellName } from "../../../../../src/core/workbook/address";
import { loadFixtures, parseFixture } from "../../../../fixtures/sheet";
import { planOf } from "../../../plan/plans";
import { runPlanRules, type Told } from "./run-plan-rules";

function run(workbook: Workbook, plan: unknown, previous?: Workbook): readonly Told[] {
  return runPlanRules(workbook, plan === undefined ? undefined : planOf(plan), previous);
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
