import { markdownText, reportMarkdown } from "../../../core/index";
import type { CheckReport } from "./report";
import { WORDS } from "./words";

/** The report of each file, one below the other. */
export function checkMarkdown({ files, unread, language }: CheckReport): string {
  const reports = files.flatMap(({ achievement }) => (achievement ? [reportMarkdown(achievement)] : []));
  const missing = unread.map(({ file, why }) => `- ${markdownText(file)}: ${markdownText(why)}`);
  if (missing.length > 0) reports.push(`# ${WORDS.unread[language]}\n\n${missing.join("\n")}\n`);
  return reports.join("\n");
}
