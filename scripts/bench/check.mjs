// What the check costs, as ratios within one run:
//   node --expose-gc scripts/bench/check.mjs [indicators = 100000]
// Reading is bytes → workbook → tables. The floor is what any reader pays: unpack every part, look at every byte once.
import { inflateRawSync } from "node:zlib";
import { loadReader } from "./load-reader.mjs";
import { makeKpiWorkbook } from "./make-kpi-workbook.mjs";

const COUNT = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const { readXlsx, readZipDirectory, packedBytes, readTables, startChecking, recheck, apply } = await loadReader();

const inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });

function lookAtEverything(file) {
  const directory = readZipDirectory(file);
  let sum = 0;
  for (const entry of directory.entries)
    for (const byte of inflate(packedBytes(directory, entry), entry.size)) sum += byte;
  return sum;
}

function timed(work) {
  globalThis.gc?.();
  const started = performance.now();
  const result = work();
  return { result, time: performance.now() - started };
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const ms = (time) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

function wholeCheck(indicators, sheets) {
  const file = makeKpiWorkbook({ indicators, sheets });
  const times = { floor: [], workbook: [], tables: [], check: [] };
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    times.floor.push(timed(() => lookAtEverything(file)).time);
    const { result: workbook, time } = timed(() => readXlsx(file, { inflate }));
    times.workbook.push(time);
    const { result: tables, time: reading } = timed(() => readTables(workbook));
    times.tables.push(reading);
    const { result: checking, time: judging } = timed(() => {
      const started = startChecking(workbook, tables);
      void started.findings;
      return started;
    });
    times.check.push(judging);
    findings = checking.findings.length;
  }
  const [floor, workbook, tables, check] = Object.values(times).map(median);
  const reading = workbook + tables;
  console.log(`\n${indicators} indicators on ${sheets} sheet(s), ${findings} findings (medians of ${ROUNDS})`);
  console.log(`  unzip + one pass   ${ms(floor)}`);
  console.log(`  workbook           ${ms(workbook)}`);
  console.log(`  tables             ${ms(tables)}`);
  console.log(`  check              ${ms(check)}   ${(check / reading).toFixed(2)} × reading (wanted: < 1)`);
  console.log(
    `  all                ${ms(reading + check)}   ${((reading + check) / floor).toFixed(1)} × unzip + one pass`,
  );
}

function oneChangedCell(indicators, sheets) {
  let workbook = readXlsx(makeKpiWorkbook({ indicators, sheets }), { inflate });
  const full = [];
  let checking;
  for (let round = 0; round < ROUNDS; round++) {
    full.push(timed(() => void startChecking(workbook, readTables(workbook)).findings).time);
  }
  checking = startChecking(workbook, readTables(workbook));
  void checking.findings;
  const once = [];
  for (let change = 0; change < 60; change++) {
    const at = { sheet: "シート1", row: 40 + change * 7, column: 14 };
    const row = workbook.sheets[0].rows[at.row];
    const numberFormat = workbook.formats[row.formats?.[at.column - row.start] ?? 0].numberFormat;
    const before = { value: row.values[at.column - row.start], numberFormat };
    const after = { value: change % 3 === 0 ? "１7０人" : 100 + change, numberFormat };
    workbook = apply(workbook, [{ kind: "cell", at, before, after }]);
    once.push(
      timed(() => {
        checking = recheck(checking, workbook, [at]);
        void checking.findings;
      }).time,
    );
  }
  const [whole, cell] = [median(full), median(once)];
  console.log(`\none changed cell among ${indicators} indicators on ${sheets} sheet(s)`);
  console.log(`  full check         ${ms(whole)}`);
  console.log(`  changed cell       ${ms(cell)} (longest ${ms(Math.max(...once))}; wanted: < 16 ms)`);
  console.log(`  full / changed     ${(whole / cell).toFixed(0)} (wanted: > 100)`);
}

wholeCheck(COUNT, 1);
wholeCheck(COUNT, 20);
oneChangedCell(10_000, 1);
oneChangedCell(10_000, 20);
console.log(`\nNode ${process.version}; peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
