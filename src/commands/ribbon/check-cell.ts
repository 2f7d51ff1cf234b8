import {
  cellName,
  contains,
  describe,
  SEVERITIES,
  type Finding,
  type Indicator,
  type Place,
  type Tables,
} from "../../core/index";
import { checkWorkbook } from "../../taskpane/jobs/check";
import { type Counter, failureOf, noTablesOf } from "./command";
import type { Answer } from "../answer/answer";

/** More would not fit into a small dialog. */
const MOST = 5;

/** このセルを検証: what is found about the indicator that the selected cell belongs to. Writes nothing. */
export async function checkCell(counter: Counter): Promise<Answer> {
  const { desk, texts } = counter;
  const place = await desk.host.selection();
  if (place === null) return { title: texts.selectCell, lines: [] };
  if (!(await checkWorkbook(desk))) return failureOf(counter);
  const { checking } = desk.store.state();
  if (checking === null || checking.tables.tables.length === 0) return noTablesOf(counter);
  const found = indicatorAt(checking.tables, place);
  if (found === undefined) {
    const { top: row, left: column } = place.range;
    return { title: texts.outsideTables(`${place.sheet}!${cellName({ row, column })}`), lines: [] };
  }
  const findings = checking.findings.filter((finding) => isAbout(finding, place.sheet, found));
  return { title: found.name || cellName(found.at), lines: linesOf(findings, counter) };
}

function indicatorAt({ tables }: Tables, { sheet, range: { top, left } }: Place): Indicator | undefined {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ indicators, totals }) => [...indicators, ...totals])
    .find(({ range }) => contains(range, top, left));
}

function isAbout({ at }: Finding, sheet: string, { range }: Indicator): boolean {
  return at.sheet === sheet && contains(range, at.row, at.column);
}

function linesOf(findings: readonly Finding[], { texts, language }: Counter): readonly string[] {
  if (findings.length === 0) return [texts.soundIndicator];
  const shown = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, MOST)
    .map((finding) => texts.finding(finding.severity, cellName(finding.at), describe(finding, language)));
  return findings.length > MOST ? [...shown, texts.more(findings.length - MOST)] : shown;
}
