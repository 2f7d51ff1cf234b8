import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { apply, fillOptionsOf, planSummary, survey, type Workbook } from "../../../../src/core";
import { readXlsx } from "../../../../src/hosts/xlsx";

const SAMPLES = join(__dirname, "../../../../assets/samples");

export const SAMPLE_FILES = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

export function openSample(file: string): Workbook {
  return readXlsx(readFileSync(join(SAMPLES, file)));
}

/** The workbook with its list and its summary, as a command would make them. */
export function summarised(workbook: Workbook): Workbook {
  return apply(workbook, summaryOf(workbook));
}

export function summaryOf(workbook: Workbook) {
  const known = survey(workbook);
  return planSummary(workbook, known.tables.tables, { ...fillOptionsOf(known), sparklines: true });
}
