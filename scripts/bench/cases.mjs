// The workbooks that are measured, written into a folder once.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeKpiWorkbook } from "./make-kpi-workbook.mjs";

const SAMPLE = "人吉市_令和6年度_進捗報告.xlsx";

/** By name: the files, and how much the whole bench is to be made smaller for them to fit into a short run. */
export const CASES = {
  small: { title: `one report (${SAMPLE.split("_")[0]}, 25 sheets)` },
  "200 files": { title: "200 small files" },
  "10k": { title: "10,000 indicators" },
  "big sheet": { title: "100,000 rows × 20 columns" },
};

export const GROWTH = [6250, 12_500, 25_000, 50_000];

/** Paths of the files of each case, and of the rows of sizes by which growth is told. */
export function writeCases(folder, root) {
  const write = (name, bytes) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  };
  return {
    small: [write("small.xlsx", readFileSync(path.join(root, "assets/samples", SAMPLE)))],
    "200 files": Array.from({ length: 200 }, (_, at) =>
      write(`many/${at}.xlsx`, makeKpiWorkbook({ indicators: 40, sheets: 3, seed: at + 1 })),
    ),
    "10k": [write("10000.xlsx", makeKpiWorkbook({ indicators: 10_000 }))],
    "big sheet": [write("100000.xlsx", makeKpiWorkbook({ indicators: 100_000 }))],
    big: Array.from({ length: 8 }, (_, at) =>
      write(`big/${at}.xlsx`, makeKpiWorkbook({ indicators: 20_000, seed: at + 1 })),
    ),
    growth: GROWTH.map((indicators) => write(`growth-${indicators}.xlsx`, makeKpiWorkbook({ indicators }))),
  };
}

export function bytesOf(file) {
  const bytes = readFileSync(file);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function sizeOf(files) {
  return files.reduce((sum, file) => sum + bytesOf(file).length, 0);
}

export function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}
