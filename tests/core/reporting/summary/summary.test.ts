import fc from "fast-check";
import {
  apply,
  buildTemplate,
  editCell,
  fillOptionsOf,
  planSummary,
  survey,
  valueAt,
  type Sheet,
  type Workbook,
} from "../../../../src/core";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { convertWithOffice, describeWithOffice } from "../../../tools/soffice";
import { recalculate } from "../../../tools/univer";
import { sameTo } from "../../achieving/formulas/same-value";
import { plans } from "../../plan/plans";
import { openSample, SAMPLE_FILES, summarised, summaryOf } from "./cases";

const OWN = ["達成状況一覧", "総括表"];

describe("totals add up to all indicators", () => {
  it.each(SAMPLE_FILES)("%s", (file) => {
    const workbook = openSample(file);
    const { tables } = survey(workbook).tables;
    const count = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
    // One sample has figures, but no indicators with targets: there is nothing to summarise.
    if (count === 0) expect(summaryOf(workbook)).toEqual([]);
    else expectSums(summarised(workbook), count);
  });

  it("of 1,000 generated plans", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const workbook = buildTemplate(plan);
        const known = survey(workbook);
        const count = known.tables.tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
        const edits = planSummary(workbook, known.tables.tables, fillOptionsOf(known));
        if (count === 0) expect(edits).toEqual([]);
        else expectSums(apply(workbook, edits), count);
      }),
      { numRuns: 1000 },
    );
  });
});

test("more indicators than a sheet can carry are refused in one sentence, before anything is made", () => {
  const workbook = openSample(SAMPLE_FILES[0] ?? "");
  const [table] = survey(workbook).tables.tables;
  if (!table) throw new Error("no table");
  const many = Array.from({ length: 20_001 }, () => table.indicators[0] ?? raise());
  expect(() => planSummary(workbook, [{ ...table, indicators: many }])).toThrow(
    "指標が20,001件あり、一度に集計できる20,000件を超えています。何も書き込んでいません。ファイルを分けて集計してください。",
  );
});

function raise(): never {
  throw new Error("no indicator");
}

describe("made twice", () => {
  it.each(SAMPLE_FILES)("%s changes nothing, also after a file was written and read", (file) => {
    const once = summarised(openSample(file));
    expect(summaryOf(once)).toEqual([]);
    expect(summaryOf(readXlsx(createXlsx(once)))).toEqual([]);
  });
});

describe("another spreadsheet computes the same", () => {
  it.each(SAMPLE_FILES)("%s", async (file) => {
    const workbook = summarised(openSample(file));
    const judged = await recalculate(workbook);
    expect(differences(workbook, judged)).toEqual([]);
  });
});

describe("live", () => {
  it.each([9_999_999, 0, "集計中", "終了", "―", null])(
    "an actual that becomes %p changes rates, ratings and counts",
    async (value) => {
      const before = openSample(SAMPLE_FILES[0] ?? "");
      const indicators = survey(before).tables.tables.flatMap((table) => table.indicators);
      const slots = indicators.flatMap(({ actuals }) => actuals).filter(({ value: held }) => typeof held === "number");
      expect(slots.length).toBeGreaterThan(5);
      const typed = (workbook: Workbook) =>
        apply(
          workbook,
          slots.slice(0, 5).flatMap(({ at, numberFormat }) => {
            const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
            return sheet ? [editCell(workbook, sheet, at, { value, numberFormat })] : [];
          }),
        );
      // The sheets as they were made, with the new figures typed into the template, and the sheets made from those.
      const judge = await recalculate(typed(summarised(before)));
      const anew = summarised(typed(before));
      expect(differences(anew, judge)).toEqual([]);
    },
  );
});

describeWithOffice("LibreOffice computes the same", () => {
  const made = fc.sample(plans, { numRuns: 60, seed: 6 }).flatMap((plan) => {
    const workbook = buildTemplate(plan);
    const known = survey(workbook);
    const edits = planSummary(workbook, known.tables.tables, fillOptionsOf(known));
    return edits.length === 0 ? [] : [apply(workbook, edits)];
  });
  const cases = new Map<string, Workbook>([
    ...SAMPLE_FILES.map((file, at) => [`sample-${String(at)}.xlsx`, summarised(openSample(file))] as const),
    ...made.map((workbook, at) => [`plan-${String(at)}.xlsx`, workbook] as const),
  ]);
  const files = Object.fromEntries([...cases].map(([name, workbook]) => [name, createXlsx(withoutResults(workbook))]));
  const computed = convertWithOffice(files, "xlsx");

  it.each([...cases.keys()])("%s", (name) => {
    const judged = readXlsx(computed.get(name) as Buffer);
    const at = (sheet: string, row: number, column: number) => {
      const found = judged.sheets.find((each) => each.name === sheet);
      return found && valueAt(found, row, column);
    };
    expect(differences(cases.get(name) as Workbook, at)).toEqual([]);
  });
});

type Judge = (sheet: string, row: number, column: number) => unknown;

function differences(workbook: Workbook, judge: Judge) {
  return workbook.sheets
    .filter(({ name }) => OWN.includes(name))
    .flatMap((sheet) =>
      sheet.rows.flatMap(({ index, start, values, formulas }) =>
        values.flatMap((value, at) => {
          const formula = formulas?.[at];
          const judged = judge(sheet.name, index, start + at) ?? "";
          if (formula === undefined || sameTo(9, judged as never, value ?? "")) return [];
          return [{ sheet: sheet.name, row: index, column: start + at, formula, core: value, judged }];
        }),
      ),
    );
}

/** Every row of counts: its columns sum up to 計, and the groups sum up to all indicators. */
function expectSums(workbook: Workbook, count: number): void {
  const sheet = workbook.sheets.find(({ name }) => name === "総括表") as Sheet;
  const heads = sheet.rows.filter((row) => row.values.includes("計"));
  expect(heads.length).toBeGreaterThanOrEqual(1);
  for (const head of heads) {
    const total = head.values.indexOf("計");
    let groups = 0;
    for (let row = head.index + 1; valueAt(sheet, row, total) !== null; row++) {
      const cells = Array.from({ length: total - 1 }, (_, at) => Number(valueAt(sheet, row, at + 1)));
      const sum = cells.reduce((all, each) => all + each, 0);
      const isAll = valueAt(sheet, row, 0) === "全体" || head.values[0] === "年度";
      expect(sum).toBe(valueAt(sheet, row, total));
      // Nothing is left over: every word of the list has its column.
      expect(cells.at(-1)).toBe(0);
      if (isAll) expect(sum).toBe(count);
      else groups += sum;
    }
    if (head.values[0] !== "年度") expect(groups).toBe(count);
  }
}

function withoutResults(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value, at) =>
        OWN.includes(sheet.name) && row.formulas?.[at] !== undefined ? null : value,
      ),
    })),
  }));
  return { ...workbook, sheets };
}
