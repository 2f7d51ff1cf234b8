import fc from "fast-check";

import type { Plan } from "../../../../src/core/plan/plan";
import { readPlanSheet } from "../../../../src/core/plan/sheet/read";
import { planWorkbook } from "../../../../src/core/plan/sheet/write";
import type { CellValue, Row, Sheet, Workbook } from "../../../../src/core/workbook/workbook";
import { planOf, plans, preset, PRESETS } from "../plans";

function withSheet(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

function mapRows(workbook: Workbook, change: (row: Row) => Row): Workbook {
  return withSheet(workbook, (sheet) => ({ ...sheet, rows: sheet.rows.map(change) }));
}

/** Types into a cell, as staff would: the value goes, the format stays. */
function type(workbook: Workbook, row: number, column: number, value: CellValue): Workbook {
  return mapRows(workbook, (found) =>
    found.index === row
      ? { ...found, values: found.values.map((old, at) => (found.start + at === column ? value : old)) }
      : found,
  );
}

describe("a plan on a sheet", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlanSheet(planWorkbook(plan))).toEqual({ plan });
      }),
      { numRuns: 200 },
    );
  });

  test.each(PRESETS)("comes back as it was: %s", (name) => {
    const plan = preset(name);
    expect(readPlanSheet(planWorkbook(plan))).toEqual({ plan });
  });

  const plan = preset("kumamoto-1");
  const workbook = planWorkbook(plan);

  test("is found under another name, in another place, among other sheets", () => {
    const other: Sheet = { ...workbook.sheets[0], name: "メモ", rows: [] } as unknown as Sheet;
    const moved = withSheet(workbook, (sheet) => ({
      ...sheet,
      name: "定義（案）",
      rows: sheet.rows.map((row) => ({ ...row, index: row.index + 7, start: row.start + 3 })),
    }));
    expect(readPlanSheet({ ...moved, sheets: [other, ...moved.sheets] })).toEqual({ plan });
  });

  test("reads the same after columns were swapped", () => {
    const swapped = mapRows(workbook, ({ values, formats = [], ...row }) => ({
      ...row,
      values: swap(values),
      formats: swap(formats),
    }));
    expect(readPlanSheet(swapped)).toEqual({ plan });
  });

  /** 向き and 単位, and for every other section whatever stands there. */
  function swap<T>(list: readonly T[]): readonly T[] {
    const copy = [...list];
    if (list.length > 8) [copy[6], copy[7]] = [list[7] as T, list[6] as T];
    return copy;
  }

  test("reads the same after rows were added between and a column of remarks to the right", () => {
    const stretched = mapRows(workbook, (row) => ({
      ...row,
      index: row.index * 2,
      values: row.start === 0 && row.values.length > 30 ? [...row.values, "担当者メモ"] : row.values,
    }));
    expect(readPlanSheet(stretched)).toEqual({ plan });
  });

  test("is not there in a workbook without the marker", () => {
    expect(readPlanSheet({ ...workbook, sheets: [] })).toEqual({ missing: true });
  });
});

describe("what staff type", () => {
  const plan = planOf({
    tassei: 1,
    title: "総合戦略",
    period: { from: "R2", to: "R5" },
    goals: [{ id: "1", title: "しごと" }],
    indicators: [
      { id: "A", name: "出生数", kind: "kpi", under: "1", direction: "higher", accumulation: "yearly" },
      { id: "B", name: "転入者数", kind: "kpi", under: "1", direction: "higher", accumulation: "yearly" },
    ],
  });
  const workbook = planWorkbook(plan);
  const heads = workbook.sheets[0]?.rows.find(({ index }) => index === 3)?.values ?? [];
  const at = (head: string): number => heads.indexOf(head);
  const typed = (row: number, head: string, value: CellValue) => readPlanSheet(type(workbook, row, at(head), value));

  test.each([
    ["R2目標", "7,000以上", { targets: [{ year: 2020, value: 7000, qualifier: "gte" }] }],
    ["R3目標", "55,403（H27）", { targets: [{ year: 2021, value: 55403, asOf: 2015 }] }],
    ["最終目標", "36件／4か年", { final: { value: 36, years: 4 } }],
    ["基準値", "6,766（概算）", { baseline: { value: 6766, provisional: true } }],
    ["向き", "低いほど良い", { direction: "lower" }],
    ["累計区分", "単年", { accumulation: "yearly" }],
    ["担当課", "商工観光課\n農業振興課", { departments: ["商工観光課", "農業振興課"] }],
    ["評価区分", "S・A・B・C（長与町）", { bands: "nagayo" }],
  ])("%s: %p", (head, value, fields) => {
    expect(typed(4, head, value)).toMatchObject({ plan: { indicators: [fields, { id: "B" }] } });
  });

  test.each([
    ["向き", "上がる", "（向き）：「上がる」は選べません。高いほど良い、低いほど良い、維持 から選んでください。"],
    [
      "向き",
      null,
      "（向き）：「向き」が空欄です。高いほど良い、低いほど良い、維持 から選ぶか、未確認の表に書いてください。",
    ],
    ["指標名", null, "（指標名）：「指標名」が空欄です。記入してください。"],
    ["識別子", "B", "（識別子）：識別子「B」が A5 と重複しています。別の識別子にしてください。"],
    ["属する施策等", "2", "（属する施策等）：上位の基本目標・施策・事業「2」はこの計画にありません。"],
    ["R2目標", "目標120／実績98", "（R2目標）：「目標120／実績98」は値として読めません。数値を1つだけ書いてください。"],
    ["R2目標", "36／4年", "（R2目標）：「36／4年」の年数は、この欄には書けません。"],
    [
      "向き",
      "維持",
      "（許容幅（％））：向きが維持の指標には許容幅（％）が必要です。ここか計画の概要に記入してください。",
    ],
    [
      "最終目標の年度",
      "来年",
      "（最終目標の年度）：「来年」は年度として読めません。R6、令和6年度、2024のように書いてください。",
    ],
    [
      "累計区分",
      "累計",
      "（累計の起点）：累計の指標には起点の年度が必要です。記入するか、未確認の表に書いてください。",
    ],
    ["累計区分", "期間合計", "（最終目標）：期間合計の指標には最終目標が必要です。記入してください。"],
    ["小数桁", 0.5, "（小数桁）：「0.5」は整数ではありません。整数にしてください。"],
    ["評価区分", "五段階", "（評価区分）：「五段階」という評価区分はありません。一覧から選んでください。"],
  ])("%s: %p is answered at the cell", (head, value, message) => {
    const result = typed(4, head, value);
    const problems = "problems" in result ? result.problems : [];
    const plain = problems.map(({ message: { ja } }) => ja.replace(/^「計画定義」シートの[A-Z]+\d+/u, ""));
    expect(plain).toContain(message);
    expect(problems[plain.indexOf(message)]?.at.row).toBe(value === "B" ? 5 : 4);
  });

  test("a column named twice is refused, not merged", () => {
    const twice = type(workbook, 3, at("単位"), "向き");
    const result = readPlanSheet(twice);
    expect("problems" in result && result.problems.map(({ message }) => message.ja)).toContain(
      "「計画定義」シートのH4（向き）：「向き」の列が2つあります。一方を削除してください。",
    );
  });
});

describe("the sheet itself", () => {
  const plan: Plan = preset("hitoyoshi-3");
  const [sheet] = planWorkbook(plan).sheets;

  test("keeps the heads in view, prints on A4 across, and offers the words to choose from", () => {
    expect(sheet?.layout).toMatchObject({ frozenAt: { row: 4, column: 2 }, print: { landscape: true, paper: 9 } });
    const lists = sheet?.validations.filter(({ type: kind }) => kind === "list").map(({ formula1 }) => formula1);
    expect(lists).toContain('"高いほど良い,低いほど良い,維持"');
    expect(lists?.some((formula) => /^\$A\$\d+:\$A\$\d+$/u.test(formula ?? ""))).toBe(true);
  });

  test("shows a filled-in example and says what the words mean", () => {
    const texts = sheet?.rows.flatMap(({ values }) => values) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining(["■ 記入例", "■ 凡例", "新規創業者数", "値が小さいほど良い指標です。"]),
    );
  });
});
