import { comparePlans } from "../../../../src/core/plan/compare/compare-plans";
import type { NodeChange } from "../../../../src/core/plan/compare/comparison";
import { reportComparison } from "../../../../src/core/plan/compare/report";
import type { Plan, PlanInput } from "../../../../src/core/plan/plan";
import { planOf, preset } from "../plans";

type Titles = Readonly<Record<string, readonly string[]>>;

/** A plan of titles only: each key a goal (or a chapter), its list the measures under it. */
function outline(titles: Titles, numbers: readonly string[] = ["１", "２", "３", "４", "５", "６", "７"]): Plan {
  const goals = Object.keys(titles).map((title, at) => ({ id: `G${at}`, label: numbers[at] ?? "", title }));
  const measures = Object.values(titles).flatMap((list, goal) =>
    list.map((title, at) => ({ id: `G${goal}-${at}`, label: `（${numbers[at] ?? ""}）`, title, under: `G${goal}` })),
  );
  return planOf({ tassei: 1, title: "総合戦略", period: { from: 2015, to: 2019 }, goals, measures });
}

function told(changes: readonly NodeChange[]): readonly string[] {
  const name = ({ node }: { readonly node: { readonly title?: string; readonly name?: string } }) =>
    node.title ?? node.name;
  return changes.flatMap((change) => {
    if (change.state === "dropped") return [`廃止 ${name(change.from)}`];
    if (change.state === "new") return [`新規 ${name(change.to)}`];
    const words = [
      ...(name(change.from) === name(change.to)
        ? []
        : [change.likeness.kind === "spelling" ? "表記" : `改称(${change.sure})`]),
      ...(change.moved ? ["移動"] : []),
      ...(change.renumbered ? ["番号"] : []),
    ];
    return words.length === 0 ? [] : [`${words.join("・")} ${name(change.from)} → ${name(change.to)}`];
  });
}

const GOALS = ["人を引き付け雇用を生み出す", "子どもを産み育てられる", "安心して暮らせる地域社会"] as const;
const CHILDREN = ["結婚・妊娠・出産支援の推進", "子ども・子育て支援の充実", "仕事と子育ての両立支援と若者の経済的安定"];
const CITY = [
  "「多核連携都市」の実現に向けた公共交通機関の充実及び既存ストックの利活用",
  "安心して暮らせるまちづくりの推進",
];
const CURRENT: Titles = {
  [GOALS[0]]: [
    "雇用（しごと）の場の拡大と雇用の質の向上",
    "農水産業の振興",
    "人材育成の支援と移住定住の促進",
    "交流人口の拡大",
  ],
  [GOALS[1]]: CHILDREN,
  [GOALS[2]]: CITY,
};

describe("the measures of the strategy and of the next one's outline", () => {
  const next: Titles = {
    ...CURRENT,
    [GOALS[0]]: [
      "雇用（しごと）の場の拡大と人材の確保",
      "農水産業の振興",
      "人材育成の支援と移住就業の促進",
      "交流人口の拡大",
    ],
  };

  test("two are renamed, the others stay", () => {
    expect(told(comparePlans(outline(CURRENT), outline(next)).nodes)).toEqual([
      "改称(medium) 雇用（しごと）の場の拡大と雇用の質の向上 → 雇用（しごと）の場の拡大と人材の確保",
      "改称(medium) 人材育成の支援と移住定住の促進 → 人材育成の支援と移住就業の促進",
    ]);
  });

  test("swapped goal numbers are seen, and their measures are not called moved", () => {
    const swapped = { [GOALS[1]]: CHILDREN, [GOALS[0]]: CURRENT[GOALS[0]] ?? [], [GOALS[2]]: CITY };
    expect(told(comparePlans(outline(CURRENT), outline(swapped)).nodes)).toEqual([
      `番号 ${GOALS[0]} → ${GOALS[0]}`,
      `番号 ${GOALS[1]} → ${GOALS[1]}`,
    ]);
  });

  test("a measure under another goal has moved", () => {
    const moved = { ...CURRENT, [GOALS[1]]: CHILDREN.slice(0, 2), [GOALS[2]]: [...CITY, CHILDREN[2] ?? ""] };
    expect(told(comparePlans(outline(CURRENT), outline(moved)).nodes)).toEqual([
      `移動 ${CHILDREN[2]} → ${CHILDREN[2]}`,
    ]);
  });
});

test("chapters: one goes, the ones behind it move up, sections are added", () => {
  const before: Titles = {
    基本的考え方: ["位置づけ", "基本理念", "期間"],
    熊本地震に基づく改訂について: ["背景", "現状認識と課題"],
    基本戦略: ["基本目標１", "基本目標２", "基本目標３"],
    リーディングプロジェクト: [],
    "戦略の推進・検証体制": ["推進・検証体制", "国との連携"],
  };
  const after: Titles = {
    基本的考え方: ["位置づけ", "基本理念", "熊本地震の影響について", "期間", "構成"],
    基本戦略: ["基本目標１", "基本目標２", "基本目標３"],
    リーディングプロジェクト: [],
    "戦略の推進・検証体制": ["推進・検証体制", "国との連携"],
  };
  expect(told(comparePlans(outline(before), outline(after)).nodes)).toEqual([
    "廃止 熊本地震に基づく改訂について",
    "番号 基本戦略 → 基本戦略",
    "番号 リーディングプロジェクト → リーディングプロジェクト",
    "番号 戦略の推進・検証体制 → 戦略の推進・検証体制",
    "番号 期間 → 期間",
    "廃止 背景",
    "廃止 現状認識と課題",
    "新規 熊本地震の影響について",
    "新規 構成",
  ]);
});

test("leading projects keep their place under new names; a person must say whether they are the same", () => {
  const projects = (names: readonly string[]): Plan =>
    planOf({
      tassei: 1,
      title: "総合戦略",
      period: { from: 2015, to: 2019 },
      projects: names.map((name, at) => ({ id: `P${at}`, name })),
    });
  const before = [
    "「文化・交流の活性化によるくまもと創生」プロジェクト",
    "「農水産業の振興によるくまもと創生」プロジェクト～「KUMAMOTOアグリポリス構想」",
    "「医療・福祉とコミュニティの充実によるくまもと創生」プロジェクト",
    "「地場産業の強化によるくまもと創生」プロジェクト",
  ];
  const after = [
    "「戦略に基づく文化・交流くまもと創生」プロジェクト",
    "「農水産業の振興によるくまもと創生」プロジェクト",
    "「人生100年時代を見据えたくまもと創生」プロジェクト",
    "「創業支援と地場産業の強化によるくまもと創生」プロジェクト",
  ];
  expect(told(comparePlans(projects(before), projects(after)).nodes)).toEqual(
    before.map((name, at) => `改称(medium) ${name} → ${after[at]}`),
  );
});

describe("the two strategies of Kumamoto", () => {
  const comparison = comparePlans(preset("kumamoto-1"), preset("kumamoto-2"));
  const kept = comparison.indicators.filter((change) => change.state === "kept");

  test.each([
    ["市内総生産額", "市内総生産額", "raised"],
    ["年転入超過数", "年転入超過数", "carried-over"],
    ["出生数", "出生数", "carried-over"],
    ["居住誘導地域の人口密度", "居住誘導区域の人口密度", "carried-over"],
    [
      "地域活動（自治会等の活動、ボランティア・NPOの活動など）に参加した市民の割合",
      "地域活動に参加した市民の割合",
      "raised",
    ],
  ])("%s goes on as %s, its target %s", (from, to, target) => {
    expect(kept.find((change) => change.from.name === from)).toMatchObject({
      to: { name: to },
      target: { kind: target },
    });
  });

  test("twelve indicators are dropped, none is new, and the counts add up", () => {
    const states = comparison.indicators.map(({ state }) => state);
    expect(states.filter((state) => state === "dropped")).toHaveLength(12);
    expect(states.filter((state) => state === "new")).toHaveLength(0);
    expect(kept).toHaveLength(5);
  });

  test("what is odd about the new start is said", () => {
    const remarks = kept.flatMap((change) => change.remarks.map((remark) => [change.to.name, remark.kind]));
    expect(remarks).toEqual([
      ["年転入超過数", "target-not-above-start"],
      ["出生数", "baseline-from-provisional"],
    ]);
  });

  test("the report reads as a document", () => {
    const report = reportComparison(preset("kumamoto-1"), preset("kumamoto-2"), comparison);
    expect(report).toContain("| 指標 | 17 | 5 | 5 | 2 | 0 | 12 | 0 |");
    expect(report).toContain(
      "| 施策３ 人材育成の支援と移住定住の促進 | 施策３ 人材育成の支援と人材の確保 | 名称変更 |",
    );
    expect(report).toContain("- 年転入超過数：目標（400）は、計画開始時の値（494）で既に達成されています。");
    expect(report).not.toMatch(/undefined|NaN/u);
  });
});

test.each([
  ["higher", 100, 120, "raised"],
  ["higher", 100, 90, "lowered"],
  ["lower", 100, 90, "raised"],
  ["lower", 100, 120, "lowered"],
  ["lower", 0, 0, "carried-over"],
  ["maintain", 60, 61, undefined],
])("where %s is better, %p → %p is %p", (direction, old, now, kind) => {
  const plan = (value: number): PlanInput => ({
    tassei: 1,
    title: "計画",
    period: { from: 2020, to: 2023 },
    defaults: { tolerancePercent: 1 },
    goals: [{ id: "1", title: "しごと" }],
    indicators: [
      {
        id: "A",
        name: "出生数",
        kind: "kpi",
        under: "1",
        accumulation: "yearly",
        direction: direction as "higher",
        final: { value },
      },
    ],
  });
  const [change] = comparePlans(planOf(plan(old)), planOf(plan(now))).indicators;
  expect(change?.state === "kept" && change.target?.kind).toBe(kind);
});

test("a plan compared with itself has changed nowhere", () => {
  const plan = preset("hitoyoshi-3");
  const { nodes, indicators } = comparePlans(plan, plan);
  expect(told(nodes)).toEqual([]);
  expect(indicators.every((change) => change.state === "kept" && change.from === change.to && !change.moved)).toBe(
    true,
  );
});
