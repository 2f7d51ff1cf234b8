import { checkCsv } from "./csv";
import { checkHtml } from "./html/page";
import { checkJson } from "./json";
import { checkMarkdown } from "./markdown";
import { checkPretty, type PrettyOptions } from "./pretty";
import type { CheckReport } from "./report";
import { checkSarif } from "./sarif";

/** Every form the findings can be printed in, in the order of the help. */
export const CHECK_FORMATS = {
  pretty: checkPretty,
  json: checkJson,
  csv: checkCsv,
  sarif: checkSarif,
  html: checkHtml,
  md: checkMarkdown,
} satisfies Record<string, (report: CheckReport, options: PrettyOptions) => string>;

export type CheckFormatName = keyof typeof CHECK_FORMATS;

/** Those made to be read as a report, which say how the indicators stand beside what was found. */
export const REPORTING_FORMATS: readonly CheckFormatName[] = ["html", "md"];

export const CHECK_FORMAT_NAMES = Object.keys(CHECK_FORMATS) as readonly CheckFormatName[];
