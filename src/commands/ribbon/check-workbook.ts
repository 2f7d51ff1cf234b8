import { countBySeverity, SEVERITIES } from "../../core/index";
import { checkWorkbook as check } from "../../taskpane/jobs/check";
import { makeFindingsSheet } from "../../taskpane/jobs/make-sheets";
import { type Counter, failureOf, noTablesOf, sentenceOf } from "./command";
import type { Answer } from "../answer/answer";

/** 検証: the list of findings on its sheet; figures in a dialog where there is nothing to list or nowhere to list it. */
export async function checkWorkbook(counter: Counter): Promise<Answer | null> {
  const { desk, texts } = counter;
  if (!(await check(desk))) return failureOf(counter);
  const { checking } = desk.store.state();
  const { tables } = checking?.tables ?? { tables: [] };
  if (checking === null || tables.length === 0) return noTablesOf(counter);
  const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const scope = texts.tablesChecked(tables.length, indicators);
  if (checking.findings.length === 0) return { title: texts.nothingFound, lines: [scope] };
  if (await makeFindingsSheet(desk)) return null;
  const counts = countBySeverity(checking.findings);
  const lines = SEVERITIES.map((severity) => texts.counts(severity, counts[severity]));
  return { title: texts.found, lines: [scope, ...lines, texts.noSheet(sentenceOf(counter))] };
}
