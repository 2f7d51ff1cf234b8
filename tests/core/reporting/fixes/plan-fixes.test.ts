import { apply, planFixes, survey, textAt, valueAt, type Sheet } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";

const BOOK = parseFixture(`# Several faults in one cell
## sheet: 施策1
| 指標名 | 単位 | 基準値 | 目標値（R6） | R6実績 |
| --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | "7,000以上" | "１，２３４件" |
| 受講者数 | 人 | 316 | 350 | 318 |
`).workbook;

function sheetOf(workbook: typeof BOOK): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("the fixture has a sheet");
  return sheet;
}

describe("planFixes", () => {
  it("mends until nothing is left to mend, and says what stood there at first", () => {
    const plan = planFixes(survey(BOOK));
    const after = apply(BOOK, plan.edits);
    expect(valueAt(sheetOf(after), 1, 3)).toBe(7000);
    expect(textAt(after, sheetOf(after), 1, 3)).toBe("7,000以上");
    expect(valueAt(sheetOf(after), 1, 4)).toBe(1234);
    expect(plan.items.map(({ before }) => before.value)).toEqual(["7,000以上", "１，２３４件"]);
    expect(planFixes(survey(after)).edits).toEqual([]);
  });

  it("mends only what is asked for", () => {
    const plan = planFixes(survey(BOOK), { only: ["cell/qualifier-in-value"] });
    expect(plan.items.map(({ rules }) => rules)).toEqual([["cell/qualifier-in-value"]]);
  });

  it("leaves locked cells of protected sheets alone and names them", () => {
    const guarded = { ...BOOK, sheets: BOOK.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    const plan = planFixes(survey(guarded));
    expect(plan.edits).toEqual([]);
    expect(plan.locked.map(({ at }) => at.column)).toEqual([3, 4]);
  });
});
