import { zipSync } from "fflate";
import {
  check,
  checkOptionsOf,
  departmentWorkbooks,
  fillOptionsOf,
  reportHtml,
  reportOf,
  survey,
} from "../../core/index";
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
export async function saveReport(file: OpenedFile, texts: PageTexts): Promise<string> {
  const { known, findings } = judged(file);
  const title = known.plan?.title ?? baseOf(file.name);
  const report = reportOf(known.workbook, known.tables.tables, findings, { ...fillOptionsOf(known), title });
  const saved = suffixed(file.name, texts.reportSuffix, "html");
  await saveFile(saved, new TextEncoder().encode(reportHtml(report)));
  return saved;
}

/** What each department is asked for, a workbook each; several in one archive. Null where nobody is asked for anything. */
export async function saveRequests(file: OpenedFile, texts: PageTexts): Promise<string | null> {
  const { known, findings } = judged(file);
  const requests = departmentWorkbooks(known.workbook, known.tables.tables, findings, fillOptionsOf(known));
  const make = file.desk.services.makeFile;
  if (requests.length === 0 || !make) return null;
  const files: [string, Uint8Array][] = [];
  for (const { name, workbook } of requests) files.push([`${name}.xlsx`, await make(workbook)]);
  const [only, ...more] = files;
  if (only && more.length === 0) {
    await saveFile(only[0], only[1]);
    return only[0];
  }
  const saved = suffixed(file.name, texts.requestsSuffix, "zip");
  // Workbooks are packed already.
  await saveFile(saved, zipSync(Object.fromEntries(files), { level: 0 }));
  return saved;
}

function judged({ host, desk }: OpenedFile) {
  const known = survey(host.state().workbook, desk.store.state().chosen);
  return { known, findings: check(known.workbook, known.tables, checkOptionsOf(known)) };
}

function baseOf(name: string): string {
  return name.replace(/\.[^.]*$/u, "");
}
