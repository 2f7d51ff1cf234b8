import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../assets/samples");

/** The workbooks that come with the program, as file names. */
export const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

/** Where one sample will do: many sheets, many tables, many findings. */
export const HITOYOSHI = "人吉市_令和6年度_進捗報告.xlsx";
export const KUMAMOTO = "熊本市_H27-H31_検証.xlsx";

export function samplePath(name: string): string {
  return join(FOLDER, name);
}

export function sampleBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(samplePath(name)));
}
