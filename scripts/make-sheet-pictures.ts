import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  apply,
  check,
  checkOptionsOf,
  fillOptionsOf,
  planFindingsSheet,
  planSummary,
  survey,
  type Sheet,
  type Workbook,
} from "../src/core";
import { createXlsx, readXlsx } from "../src/hosts/xlsx";

/**
 * Pictures of our own sheets for the documents, as LibreOffice prints them: the first page of each. Needs soffice and
 * pdftoppm; run it after the sheets have changed, from the root of the repository.
 */
const PICTURES = [
  { sample: "人吉市_令和6年度_進捗報告.xlsx", sheet: "総括表", file: "summary.png" },
  { sample: "人吉市_令和6年度_進捗報告.xlsx", sheet: "検証結果", file: "findings.png" },
  { sample: "熊本市_H27-H31_検証.xlsx", sheet: "達成状況一覧", file: "status-list.png" },
] as const;
const IMAGES = join("docs", "images");
const DOTS_PER_INCH = "110";

mkdirSync(IMAGES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "tassei-pictures-"));
try {
  PICTURES.forEach(({ sample, sheet, file }, at) => {
    const workbook = withOwnSheets(readXlsx(readFileSync(join("assets", "samples", sample))));
    const name = `picture-${String(at)}`;
    writeFileSync(join(folder, `${name}.xlsx`), createXlsx(alone(workbook, sheet)));
    print(name);
    copyFileSync(join(folder, `${name}.png`), join(IMAGES, file));
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function withOwnSheets(workbook: Workbook): Workbook {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  const options = { ...fillOptionsOf(known), sparklines: true };
  const summarised = apply(workbook, planSummary(workbook, known.tables.tables, options));
  return apply(summarised, planFindingsSheet(summarised, findings));
}

/** One sheet by itself shows what it showed in company: its formulas give way to their results. */
function alone(workbook: Workbook, name: string): Workbook {
  const sheets = workbook.sheets
    .filter((sheet) => sheet.name === name)
    .map((sheet): Sheet => ({ ...sheet, rows: sheet.rows.map(({ formulas: _, ...row }) => row) }));
  return { ...workbook, sheets, names: [] };
}

function print(name: string): void {
  const quiet = { cwd: folder, stdio: "ignore" } as const;
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", `${name}.xlsx`], quiet);
  const firstPage = ["-r", DOTS_PER_INCH, "-f", "1", "-l", "1", "-singlefile", "-png", `${name}.pdf`, name];
  execFileSync("pdftoppm", firstPage, quiet);
}
