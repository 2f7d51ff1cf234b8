import {
  apply,
  check,
  checkOptionsOf,
  describe as textOf,
  fillOptionsOf,
  inferPlan,
  planFill,
  survey,
  type CellValue,
  type KpiTable,
  type Row,
  type Workbook,
} from "../../src/core";
import { makeExamination } from "../core/reading/layout/examiner/make-examination";
import { Random } from "../core/reading/layout/examiner/random";
import { hostileValue } from "./hostile-texts";

/** Many where time is cheap; on a developer's PC as many as fit into a breath. */
const CASES = process.env["CI"] === "true" ? 4000 : 600;

/** Some cells of a workbook, heads and names among them, taken by something hostile. */
function spoil(workbook: Workbook, random: Random): Workbook {
  const share = random.pick([0.02, 0.1, 0.4]);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => spoilRow(row, random, share)),
    name: random.chance(0.1) ? String(hostileValue(random)).slice(0, 31) || sheet.name : sheet.name,
  }));
  const names = new Set(sheets.map(({ name }) => name));
  return { ...workbook, sheets: names.size === sheets.length ? sheets : workbook.sheets };
}

function spoilRow(row: Row, random: Random, share: number): Row {
  const values = row.values.map((value): CellValue => (random.chance(share) ? hostileValue(random) : value));
  return { ...row, values };
}

/** A number that nobody wrote is worse than none: a zero needs a zero in the cell, an amount needs a digit. */
function inventedValues(tables: readonly KpiTable[]): readonly string[] {
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ baseline, targets, actuals }) =>
      [...(baseline ? [baseline] : []), ...targets, ...actuals].flatMap(({ reading, text, value }) => {
        if (reading.kind !== "number" || typeof value === "number") return [];
        const spelled = text.normalize("NFKC");
        if (!Number.isFinite(reading.value)) return [`${text} → ${String(reading.value)}`];
        const signs = reading.value === 0 ? /[0〇零皆無ゼロなし]/u : /[0-9〇零一二三四五六七八九十百千万億兆元倍半全]/u;
        return signs.test(spelled) ? [] : [`${JSON.stringify(text)} → ${String(reading.value)}`];
      }),
    ),
  );
}

describe("whatever stands in the cells", () => {
  it(`${String(CASES)} spoiled workbooks are read, checked, filled and turned into a plan without a failure or an invented number`, () => {
    for (let seed = 0; seed < CASES; seed++) {
      const random = new Random(seed + 1_000_000);
      const workbook = spoil(makeExamination(seed).workbook, random);
      try {
        const known = survey(workbook);
        expect(inventedValues(known.tables.tables)).toEqual([]);
        const findings = check(workbook, known.tables, checkOptionsOf(known));
        for (const finding of findings) {
          const text = textOf(finding, seed % 2 === 0 ? "ja" : "en");
          expect(text).not.toMatch(/undefined|NaN|\[object |Infinity/);
        }
        const fill = planFill(known.tables.tables, workbook, fillOptionsOf(known));
        apply(workbook, fill.edits);
        if (seed % 10 === 0) inferPlan(known.tables, workbook);
      } catch (error) {
        throw new Error(
          `seed ${String(seed)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
    }
  });
});
