/**
 * How fast checking is, as ratios within one run:
 *   node --expose-gc scripts/run.mjs scripts/bench/check.ts [rows]
 * "read" is what a file costs before any rule runs: its bytes, then its tables.
 */
import { apply, editCell, readTables, recheck, startChecking, type Sheet, type Workbook } from "../../src/core";
import { createXlsx, readXlsx } from "../../src/hosts/xlsx";
import { inflateWithZlib } from "../../src/hosts/xlsx/zip/inflate-with-zlib";

const ROUNDS = 5;
const HEADS = [
  "指標名",
  "担当課",
  "単位",
  "基準値（R2）",
  "目標値（R7）",
  "R3実績",
  "R4実績",
  "R5実績",
  "R6実績",
  "達成率",
];

function town(indicators: number): Workbook {
  const names = ["相談件数", "参加者数", "施設利用者数", "会員数", "加盟店舗数"];
  const rows = Array.from({ length: indicators }, (_, at) => {
    const base = 100 + ((at * 37) % 900);
    const values = [1.02, 1.05, 1.07, 1.1].map((factor) => Math.round(base * factor));
    const target = Math.round(base * 1.2);
    return {
      index: at + 1,
      start: 0,
      values: [
        `${names[at % 5] ?? ""}（第${String(at)}地区）`,
        `${String(at % 40)}課`,
        "人",
        base,
        target,
        ...values,
        (values[3] ?? 0) / target,
      ],
      formulas: [...Array.from({ length: 9 }, () => undefined), `I${String(at + 2)}/E${String(at + 2)}`],
      formats: [...Array.from({ length: 9 }, () => 0), 1],
    };
  });
  const sheet: Sheet = {
    name: "進捗",
    kind: "worksheet",
    visibility: "visible",
    rows: [{ index: 0, start: 0, values: HEADS }, ...rows],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    notes: [],
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
  };
  const formats = [
    { numberFormat: "General", locked: true },
    { numberFormat: "0.0%", locked: true },
  ];
  return { sheets: [sheet], formats, names: [], date1904: false, externalLinks: [] };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function timed<T>(work: () => T): readonly [number, T] {
  globalThis.gc?.();
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

function measure(indicators: number): void {
  const bytes = createXlsx(town(indicators));
  const times: Record<"bytes" | "tables" | "check" | "one cell", number[]> = {
    bytes: [],
    tables: [],
    check: [],
    "one cell": [],
  };
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [bytesTime, workbook] = timed(() => readXlsx(bytes, { inflate: inflateWithZlib }));
    const [tablesTime, tables] = timed(() => readTables(workbook));
    const [checkTime, checking] = timed(() => {
      const done = startChecking(workbook, tables);
      findings = done.findings.length;
      return done;
    });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("one sheet");
    const at = { sheet: sheet.name, row: indicators >> 1, column: 8 };
    const changed = apply(workbook, [editCell(workbook, sheet, at, { value: "１２３人" })]);
    const [cellTime] = timed(() => recheck(checking, changed, [at]).findings.length);
    times.bytes.push(bytesTime);
    times.tables.push(tablesTime);
    times.check.push(checkTime);
    times["one cell"].push(cellTime);
  }
  const [read, full, one] = [
    median(times.bytes) + median(times.tables),
    median(times.check),
    median(times["one cell"]),
  ];
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0);
  console.log(
    `\n${indicators.toLocaleString("en-US")} indicators, ${String(findings)} findings (medians of ${String(ROUNDS)}), ${memory} MB`,
  );
  for (const [name, found] of Object.entries(times))
    console.log(`  ${name.padEnd(10)} ${median(found).toFixed(1).padStart(9)} ms`);
  console.log(`  check ÷ read     ${(full / read).toFixed(2)}`);
  console.log(`  check ÷ one cell ${(full / one).toFixed(0)}`);
}

for (const indicators of process.argv[2] ? [Number(process.argv[2])] : [1_000, 10_000, 100_000]) measure(indicators);
