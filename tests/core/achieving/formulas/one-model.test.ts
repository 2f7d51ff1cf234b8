import { apply, METHOD_NAMES, NO_RATE_REASONS, type FillPlan, type Workbook } from "../../../../src/core";
import { recalculate } from "../../../tools/univer";
import { COUNT, fillGenerated, rows } from "./generated";
import { sameTo } from "./same-value";

/**
 * One model, two outputs: what the core computes and what the formula gives must be equal for every indicator. The
 * judge is a spreadsheet engine of another house.
 */
describe("formula and core", () => {
  // The engine's time grows faster than the number of formulas.
  const batches = fillGenerated(50);
  const items = batches.flatMap(({ plan }) => plan.items);
  const written = items.filter((item) => item.formula !== null);

  it(`say the same of ${String(COUNT)} generated indicators`, async () => {
    expect(written.length).toBeGreaterThanOrEqual(COUNT);
    const differences: unknown[] = [];
    for (const { workbook, plan } of batches) differences.push(...(await differencesOf(workbook, plan)));
    expect(differences.slice(0, 10)).toEqual([]);
  }, 180_000);

  it("meet every reason and every method on the way", () => {
    expect(new Set(written.map(({ method }) => method))).toEqual(new Set(METHOD_NAMES));
    const reasons = new Set(written.map(({ achievement }) => achievement.reason));
    expect(reasons).toEqual(new Set([null, ...Object.keys(NO_RATE_REASONS)]));
  });

  it("say why, wherever no formula is written", () => {
    const left = items.filter((item) => item.formula === null);
    expect(new Set(left.map(({ why }) => why))).toEqual(new Set(["needs-fix", "unsuited"]));
    for (const item of left) {
      if (item.why === "unsuited") expect(item.achievement.reason).not.toBeNull();
      else expect(item.cells.length).toBeGreaterThan(0);
    }
  });

  it("never show a rate where there is a reason, or the other way round", () => {
    for (const { achievement, value, method } of written) {
      expect(typeof value === "number").toBe(achievement.reason === null && method !== "met");
    }
  });
});

async function differencesOf(workbook: Workbook, plan: FillPlan): Promise<readonly unknown[]> {
  const valueAt = await recalculate(apply(workbook, plan.edits));
  return plan.items.flatMap(({ at, formula, value: core, indicator }) => {
    if (at === null) return [];
    const judged = valueAt(at.sheet, at.row, at.column);
    return sameTo(12, judged, core) ? [] : [{ judged, core, formula, row: rows[indicator.at.row] }];
  });
}
