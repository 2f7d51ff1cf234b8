import fc from "fast-check";
import {
  apply,
  check,
  checkOptionsOf,
  departmentWorkbooks,
  editCell,
  fillOptionsOf,
  planDepartmentSheets,
  survey,
  valueAt,
  type Workbook,
} from "../../../../src/core";
import { departmentSheetNames } from "../../../../src/core/reporting/departments/sheet-names";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { openSample, SAMPLE_FILES } from "../summary/cases";

const EMPTY: Workbook = { sheets: [], formats: [], names: [], date1904: false, externalLinks: [] };

function planned(workbook: Workbook) {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  return planDepartmentSheets(workbook, known.tables.tables, findings, fillOptionsOf(known));
}

describe.each(SAMPLE_FILES)("%s", (file) => {
  const workbook = openSample(file);
  const done = apply(workbook, planned(workbook));

  it("leaves every sheet of the town as it was", () => {
    expect(done.sheets.slice(0, workbook.sheets.length).map(({ rows }) => rows)).toEqual(
      workbook.sheets.map(({ rows }) => rows),
    );
  });

  it("changes nothing when made again", () => {
    expect(planned(done)).toEqual([]);
  });

  it("gives a workbook for each sheet that Excel can open", () => {
    const known = survey(workbook);
    const findings = check(workbook, known.tables, checkOptionsOf(known));
    const books = departmentWorkbooks(workbook, known.tables.tables, findings, fillOptionsOf(known));
    expect(books).toHaveLength(done.sheets.length - workbook.sheets.length);
    for (const { name, workbook: book } of books) expect(readXlsx(createXlsx(book)).sheets[0]?.name).toBe(name);
  });
});

it("an answer stays beside its own row when other rows go", () => {
  const workbook = openSample(SAMPLE_FILES[0] ?? "");
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  const plan = (some: typeof findings, on: Workbook) =>
    apply(on, planDepartmentSheets(on, known.tables.tables, some, fillOptionsOf(known)));
  const done = plan(findings, workbook);
  const sheet = done.sheets.find(({ name, rows }) => name.startsWith("依頼_") && rows.length > 9);
  if (!sheet) throw new Error("no department has several requests");
  const last = sheet.rows.at(-1)?.index ?? 0;
  const what = valueAt(sheet, last, 5);
  const answered = apply(done, [
    editCell(done, sheet, { sheet: sheet.name, row: last, column: 7 }, { value: "直しました" }),
  ]);
  const first = findings.find((finding) => valueAt(sheet, 5, 2) === finding.at.sheet);
  const fewer = plan(
    findings.filter((each) => each.rule !== first?.rule || each.at.sheet !== first.at.sheet),
    answered,
  );
  const after = fewer.sheets.find(({ name }) => name === sheet.name);
  const rows = after?.rows.filter(({ index }) => after && valueAt(after, index, 7) === "直しました") ?? [];
  expect(rows).toHaveLength(1);
  expect(after && rows[0] && [what, null]).toContain(after && rows[0] && valueAt(after, rows[0].index, 5));
});

it("any names of departments give sheets Excel takes, each its own", () => {
  const odd = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("財政課", "財政課'", "a/b", "A:B", "あ".repeat(40), "'", "")),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(odd, (departments) => {
      const names = departmentSheetNames(EMPTY, departments);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      for (const name of names) expect(name).not.toMatch(/^'|'$/u);
    }),
  );
});
