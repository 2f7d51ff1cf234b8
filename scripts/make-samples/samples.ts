import type { Workbook } from "../../src/core";
import { createXlsx } from "../../src/hosts/xlsx/create";
import { hitoyoshiR6 } from "./hitoyoshi-r6";
import { kumamoto2020To2023 } from "./kumamoto-2020-2023";
import { kumamotoActionR6 } from "./kumamoto-action-r6";
import { kumamotoH27H31 } from "./kumamoto-h27-h31";

export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly make: () => Workbook;
}

/** The workbooks in assets/samples, in the order in which people meet them. */
export const SAMPLES: readonly Sample[] = [
  { file: "熊本市_H27-H31_検証.xlsx", title: "数値目標・KPIの検証", make: kumamotoH27H31 },
  { file: "熊本市_2020-2023_数値目標.xlsx", title: "数値目標", make: kumamoto2020To2023 },
  { file: "熊本市_令和6年度_アクションプラン.xlsx", title: "令和6年度アクションプラン", make: kumamotoActionR6 },
  { file: "人吉市_令和6年度_進捗報告.xlsx", title: "事業進捗報告（令和６年度分）", make: hitoyoshiR6 },
];

export function sampleBytes(sample: Sample): Uint8Array {
  return createXlsx(sample.make(), { title: sample.title, created: "2025-05-30T00:00:00Z" });
}
