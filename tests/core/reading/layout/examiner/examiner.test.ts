import { examine } from "./examine";
import { makeExamination } from "./make-examination";
import { share, summarise } from "./summarise";

/**
 * Workbooks nobody has seen. `node scripts/run.mjs scripts/examine.ts` prints the same by layout, with the worst seeds;
 * with a seed behind it, everything about that one.
 */
describe("unseen workbooks", () => {
  const results = Array.from({ length: 400 }, (_, seed) => examine(seed).result);
  const all = summarise("all", results);

  it("at least 95% of the values are read: right cell, right kind, right year, right number", () => {
    expect(share(all.slots)).toBeGreaterThanOrEqual(0.95);
  });

  it("less than 1% of what is read is no such value", () => {
    expect(share(all.false)).toBeLessThan(0.01);
  });

  it("blank cells of an indicator are known too", () => {
    expect(share(all.blanks)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(["name", "unit", "department", "goal", "measure"] as const)("the %s is the indicator's own", (what) => {
    expect(share(all.texts[what])).toBeGreaterThanOrEqual(0.95);
  });

  it("examines every kind of layout, and the same seed always makes the same workbook", () => {
    expect(new Set(results.map((result) => result.examination.family)).size).toBeGreaterThanOrEqual(15);
    expect(makeExamination(7)).toEqual(makeExamination(7));
  });
});
