import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { apply, planFill, readTables, valueAt, type FillPlan, type Sheet, type Workbook } from "../../../../src/core";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { loadFixtures } from "../../../fixtures/sheet";
import { convertWithOffice, describeWithOffice } from "../../../tools/soffice";
import { COUNT, fillGenerated } from "./generated";
import { sameTo } from "./same-value";

const SAMPLES = join(__dirname, "../../../../assets/samples");

/** Filled workbooks, with the formulas but without their results: whatever comes back, LibreOffice has computed. */
function filled(): ReadonlyMap<string, { readonly plan: FillPlan; readonly workbook: Workbook }> {
  const cases = new Map<string, { plan: FillPlan; workbook: Workbook }>();
  const add = (name: string, before: Workbook, plan: FillPlan) => {
    cases.set(`${name}.xlsx`, { plan, workbook: withoutResults(apply(before, plan.edits)) });
  };
  for (const { workbook, plan } of fillGenerated(1e6)) add("generated", workbook, plan);
  loadFixtures(join(__dirname, "../filling/fixtures")).forEach(({ workbook }, at) => {
    add(`fixture-${String(at)}`, workbook, planFill(readTables(workbook).tables, workbook, { replace: true }));
  });
  readdirSync(SAMPLES)
    .filter((file) => file.endsWith(".xlsx"))
    .forEach((file, at) => {
      const workbook = readXlsx(readFileSync(join(SAMPLES, file)));
      add(`sample-${String(at)}`, workbook, planFill(readTables(workbook).tables, workbook, { replace: true }));
    });
  return cases;
}

function withoutResults(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value, at) => (row.formulas?.[at] === undefined ? value : null)),
    })),
  }));
  return { ...workbook, sheets };
}

describeWithOffice("LibreOffice computes what the core says", () => {
  const cases = filled();
  const files = Object.fromEntries([...cases].map(([name, { workbook }]) => [name, createXlsx(workbook)]));
  const computed = convertWithOffice(files, "xlsx");

  it(`of ${String(COUNT)} generated indicators and more`, () => {
    const all = [...cases.values()].flatMap(({ plan }) => plan.items);
    expect(all.filter(({ formula, action }) => formula !== null && action !== "skip").length).toBeGreaterThan(COUNT);
  });

  it.each([...cases.keys()])("%s", (name) => {
    const { plan } = cases.get(name) as { plan: FillPlan };
    const workbook = readXlsx(computed.get(name) as Buffer);
    const differences = plan.items.flatMap(({ at, formula, value, action }) => {
      const sheet = workbook.sheets.find((each): each is Sheet => each.name === at?.sheet);
      if (at === null || formula === null || action === "skip") return [];
      const judged = sheet && valueAt(sheet, at.row, at.column);
      // ROUNDDOWN of LibreOffice lets the eleventh digit go: 693,577,464.3599… is .36 to it.
      return sameTo(10, judged, value) ? [] : [{ at, formula, judged, core: value }];
    });
    expect(differences.slice(0, 10)).toEqual([]);
  });
});
