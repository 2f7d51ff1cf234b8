/**
 * What it costs to change one cell of a big workbook and save it, as ratios within one run:
 *   node --expose-gc scripts/run.mjs scripts/bench/edit.ts [rows = 100000]
 * exceljs is compared when BENCH_EXCELJS names the folder it is installed in (…/node_modules/exceljs).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { editCell } from "../../src/core";
import { editXlsx, readXlsx } from "../../src/hosts/xlsx";
import { deflateWithZlib } from "../../src/hosts/xlsx/zip/deflate-with-zlib";
import { inflateWithZlib } from "../../src/hosts/xlsx/zip/inflate-with-zlib";

const ROUNDS = 3;
const ROWS = Number(process.argv[2] ?? 100_000);
const PORTS = { inflate: inflateWithZlib, deflate: deflateWithZlib };

interface Competitor {
  readonly Workbook: new () => {
    readonly xlsx: { readFile(path: string): Promise<unknown>; writeFile(path: string): Promise<unknown> };
    readonly worksheets: readonly { getCell(name: string): { value: unknown } }[];
  };
}

async function main(): Promise<void> {
  const { makeWorkbook } = (await import("./make-workbooks.mjs" as string)) as {
    makeWorkbook(options: { rows: number; columns: number; strings: boolean }): Uint8Array;
  };
  const folder = mkdtempSync(join(tmpdir(), "tassei-edit-"));
  const file = join(folder, "big.xlsx");
  writeFileSync(file, makeWorkbook({ rows: ROWS, columns: 20, strings: true }));
  const library = process.env["BENCH_EXCELJS"];
  const exceljs = library === undefined ? undefined : (createRequire(__filename)(resolve(library)) as Competitor);
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++) {
    await time("read", times, () => void readXlsx(bytesOf(file), PORTS));
    await time("change one cell", times, () => {
      writeFileSync(join(folder, "own.xlsx"), change(bytesOf(file)));
    });
    if (exceljs) await time("exceljs", times, () => changeBy(exceljs, file, join(folder, "other.xlsx")));
  }
  const own = median(times["change one cell"] ?? []);
  console.log(`${ROWS.toLocaleString("en-US")} × 20 cells (medians of ${String(ROUNDS)})`);
  for (const [name, found] of Object.entries(times)) {
    const took = median(found);
    console.log(`  ${name.padEnd(16)} ${took.toFixed(0).padStart(7)} ms  ${(took / own).toFixed(1)} × our change`);
  }
  rmSync(folder, { recursive: true });
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function change(bytes: Uint8Array): Uint8Array {
  const workbook = readXlsx(bytes, PORTS);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const at = { sheet: sheet.name, row: ROWS >> 1, column: 3 };
  return editXlsx(bytes, [editCell(workbook, sheet, at, { value: 1, formula: "1+0" })], PORTS);
}

async function changeBy(library: Competitor, file: string, out: string): Promise<void> {
  const workbook = new library.Workbook();
  await workbook.xlsx.readFile(file);
  const cell = workbook.worksheets[0]?.getCell(`D${String((ROWS >> 1) + 1)}`);
  if (cell) cell.value = { formula: "1+0", result: 1 };
  await workbook.xlsx.writeFile(out);
}

async function time(name: string, times: Record<string, number[]>, work: () => unknown): Promise<void> {
  globalThis.gc?.();
  const started = performance.now();
  await work();
  (times[name] ??= []).push(performance.now() - started);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

void main();
