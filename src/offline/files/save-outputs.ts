import { check, checkOptionsOf, fillOptionsOf, reportHtml, reportOf, survey } from "../../core/index";
import type { PageTexts } from "../texts/ja";
import { saveFile, suffixed } from "./save-file";
import type { OpenedFile } from "./shelf";

/** The workbook with all that was done to it, as a new file. What was just saved is no longer unsaved. */
export async function saveWorkbook({ name, host }: OpenedFile, texts: PageTexts): Promise<string> {
  const { bytes } = host;
  const saved = suffixed(name, texts.checkedSuffix);
  await saveFile(saved, bytes);
  host.keep(bytes);
  return saved;
}

/** The report of what the file holds now. */
export async function saveReport({ name, host, desk }: OpenedFile, texts: PageTexts): Promise<string> {
  const known = survey(host.state().workbook, desk.store.state().chosen);
  const findings = check(known.workbook, known.tables, checkOptionsOf(known));
  const title = known.plan?.title ?? name.replace(/\.[^.]*$/u, "");
  const report = reportOf(known.workbook, known.tables.tables, findings, { ...fillOptionsOf(known), title });
  const saved = suffixed(name, texts.reportSuffix, "html");
  await saveFile(saved, new TextEncoder().encode(reportHtml(report)));
  return saved;
}
