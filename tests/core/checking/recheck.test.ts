import fc from "fast-check";
import { check, recheck, startChecking } from "../../../src/core/checking/check";
import { viewPlan } from "../../../src/core/checking/view-plan";
import { inferPlan } from "../../../src/core/plan/infer/infer-plan";
import { readTables } from "../../../src/core/reading/read-tables";
import { apply } from "../../../src/core/workbook/apply";
import { contentAt } from "../../../src/core/workbook/edits/edit-cell";
import type { CellEdit } from "../../../src/core/workbook/edit";
import type { CellRef } from "../../../src/core/workbook/address";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { parseFixture } from "../../fixtures/sheet";

const BOOK = parseFixture(`# Three sheets
## sheet: 総括
| 指標名 | 単位 | 基準値 | 目標値 | Ｒ5実績 | Ｒ6実績 | 達成率 | 評価・課題 | 担当課 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 60 | 75 | =F2/D2 → 0.9375 [0%] | 窓口を増やした。 | 商工課 |
| 受講者数 | 人 | 316 | 350 | 318 | 322 | =F3/D3 → 0.92 [0%] | · | 福祉課 |
| 寄附金額 | 億円 | 4 | 10 | 3.6 | 3.5 | =F4/D4 → 0.35 [0%] | 返礼品を増やした。 | 商工課 |
| 会員数 | 人 | ― | 120人 | ― | 180人 | 1.5 [0%] | 募集を早めた。 | · |
## sheet: 施策1
| KPI | · | 単位 | 基準値 | R4 | R5 | R6 |
| --- | --- | --- | --- | --- | --- | --- |
| 相談件数 | 目標値 | 件 | ― | 60 | 70 | 80 |
| ↕ | 実績値 | ↕ | 46 | 52 | 60 | 76 |
| 登録累計数 | 目標値 | 件 | ― | 20 | 25 | 30 |
| ↕ | 実績値 | ↕ | 15 | 18 | 17 | · |
## sheet: 事業
| 事業名 | 予算額 |
| --- | --- |
| 相談窓口の開設支援 | 24,300千円 |
| 訪問支援員の配置 | 12,800千円 |
| 合計 | 37,100千円 |
`).workbook;

const RATED = parseFixture(`# Letters without a legend, and the same indicators on a second sheet
## sheet: 総括
| 指標名 | 単位 | 基準値 | 目標値 | Ｒ5実績 | Ｒ6実績 | 達成率 | 評価 | 担当課 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 60 | 75 | 0.9375 [0%] | B | 商工課 |
| 受講者数 | 人 | 316 | 350 | 318 | 352 | 1.006 [0%] | A | 福祉課 |
| 寄附金額 | 億円 | 4 | 10 | 3.6 | 3.5 | 0.35 [0%] | C | 商工課 |
| 会員数 | 人 | 100 | 120 | 110 | 130 | 1.083 [0%] | B | 商工課 |
## sheet: 施策1
| 指標名 | 単位 | 基準値 | 目標値 | Ｒ5実績 | Ｒ6実績 |
| --- | --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | 80 | 60 | 76 |
| 受講者数 | 人 | 316 | 350 | 318 | 352 |
## sheet: 事業
| 事業名 | 予算額 |
| --- | --- |
| 相談窓口の開設支援 | 24,300千円 |
| 訪問支援員の配置 | 12,800千円 |
`).workbook;

const VALUES: readonly CellValue[] = [
  null,
  0,
  46,
  75,
  76,
  322,
  3220,
  -12,
  0.92,
  "―",
  "-",
  "未集計",
  "１7０人",
  "16,125人",
  "7,000以上",
  "5校⏎175名".replace("⏎", "\n"),
  "目標120／実績98",
  "相談件数",
  "合計",
  { error: "#DIV/0!" },
  "目標を達成した。",
  "R6",
  "令和５年度分",
  " 60",
];

const cell = fc
  .constantFrom(...BOOK.sheets)
  .chain((sheet) => fc.record({ sheet: fc.constant(sheet.name), row: fc.nat({ max: 6 }), column: fc.nat({ max: 9 }) }));

function put(workbook: Workbook, at: CellRef, value: CellValue): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return workbook;
  const before = contentAt(workbook, sheet, at.row, at.column);
  const edit: CellEdit = { kind: "cell", at, before, after: { value, numberFormat: before.numberFormat } };
  return apply(workbook, [edit]);
}

describe("recheck", () => {
  it("finds after any changes what a full check finds", () => {
    const changes = fc.array(fc.record({ at: cell, value: fc.constantFrom(...VALUES) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(changes, (list) => {
        let workbook = BOOK;
        let checking = startChecking(workbook, readTables(workbook));
        for (const { at, value } of list) {
          workbook = put(workbook, at, value);
          checking = recheck(checking, workbook, [at]);
          expect(checking.findings).toEqual(check(workbook, readTables(workbook)));
        }
      }),
      { numRuns: 250 },
    );
  });

  it("does so beside a plan, and for rules on ratings", () => {
    const book = RATED;
    const inferred = inferPlan(readTables(book), book);
    if ("problems" in inferred) throw new Error("no plan");
    const options = { plan: viewPlan(inferred.plan) };
    const changes = fc.array(fc.record({ at: cell, value: fc.constantFrom(...VALUES, 0.7, 1.2, "A", "B", "C") }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, fc.boolean(), (list, planned) => {
        let workbook = book;
        let checking = startChecking(workbook, readTables(workbook), planned ? options : {});
        for (const { at, value } of list) {
          workbook = put(workbook, at, value);
          checking = recheck(checking, workbook, [at]);
          expect(checking.findings).toEqual(check(workbook, readTables(workbook), planned ? options : {}));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("takes several changed cells at once", () => {
    const cells: readonly CellRef[] = [
      { sheet: "総括", row: 1, column: 5 },
      { sheet: "施策1", row: 2, column: 6 },
      { sheet: "総括", row: 2, column: 4 },
    ];
    const changed = cells.reduce((workbook, at) => put(workbook, at, 77), BOOK);
    const checking = recheck(startChecking(BOOK, readTables(BOOK)), changed, cells);
    expect(checking.findings).toEqual(check(changed, readTables(changed)));
  });

  it("leaves the findings of the earlier check as they were", () => {
    const first = startChecking(BOOK, readTables(BOOK));
    const before = [...first.findings];
    recheck(first, put(BOOK, { sheet: "総括", row: 1, column: 5 }, 999), [{ sheet: "総括", row: 1, column: 5 }]);
    expect(first.findings).toEqual(before);
  });
});
