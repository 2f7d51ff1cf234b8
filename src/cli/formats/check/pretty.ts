import { cellName, type Severity } from "../../../core/index";
import { oneLine } from "../align";
import { largest } from "../largest";
import { styleFor, type Style } from "../style";
import { displayWidth, padEnd } from "../width";
import { wrap } from "../wrap";
import { describeFix } from "./describe-fix";
import { allFindings, countsOf, type CheckedFile, type CheckReport, type ReportedFinding } from "./report";
import { countsText, SEVERITY_WORDS } from "./severities";

export interface PrettyOptions {
  readonly useColor: boolean;
  /** Width of the terminal; undefined for a file or a pipe. */
  readonly width: number | undefined;
}

const USUAL_WIDTH = 100;
const NARROWEST = 60;
const WIDEST = 120;

interface Look {
  readonly report: CheckReport;
  readonly style: Style;
  readonly width: number;
}

/** Findings for people: file, sheet and indicator above, one finding below the other, aligned whatever the width. */
export function checkPretty(report: CheckReport, options: PrettyOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width ?? USUAL_WIDTH));
  const look: Look = { report, style: styleFor(options.useColor), width };
  const lines = report.files.flatMap((file) => [...fileLines(file, look), ""]);
  if (report.files.length > 1) {
    const total = countsText(countsOf(allFindings(report)), report.language);
    lines.push(
      report.language === "ja"
        ? `合計 ${report.files.length}ファイル　${total}`
        : `${report.files.length} files: ${total}`,
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n").trimEnd()}\n`;
}

function fileLines(file: CheckedFile, look: Look): readonly string[] {
  const { language } = look.report;
  const lines = [`${look.style.bold(oneLine(file.file))}${headOf(file, look)}`];
  for (const [sheet, findings] of groupBy(file.findings, ({ at }) => at.sheet)) {
    lines.push("", look.style.bold(`■ ${oneLine(sheet)}`));
    const cellWidth = largest(findings, ({ at }) => cellName(at).length);
    for (const group of neighbours(findings)) {
      lines.push(...wrap(titleOf(group, language), look.width - 2).map((line) => `  ${line}`));
      for (const finding of group) lines.push(...findingLines(finding, cellWidth, look));
    }
  }
  return lines;
}

function headOf(file: CheckedFile, { report: { language } }: Look): string {
  const ja = language === "ja";
  const accepted =
    file.accepted === 0 ? "" : ja ? `（ほかに承認済み ${file.accepted}）` : ` (${file.accepted} more accepted)`;
  const seen = ja
    ? `KPI表 ${file.tables}・指標 ${file.indicators}`
    : `${file.tables} KPI tables, ${file.indicators} indicators`;
  const found =
    file.findings.length > 0 ? countsText(countsOf(file.findings), language) : ja ? "指摘はありません" : "no findings";
  return ja ? `　${seen}　${found}${accepted}` : `: ${seen}; ${found}${accepted}`;
}

/** Findings that stand one after the other and speak of the same indicator. */
function neighbours(findings: readonly ReportedFinding[]): readonly (readonly ReportedFinding[])[] {
  const groups: ReportedFinding[][] = [];
  for (const finding of findings) {
    const group = groups[groups.length - 1];
    const [first] = group ?? [];
    if (group && first?.indicator === finding.indicator && first?.department === finding.department)
      group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function titleOf([first]: readonly ReportedFinding[], language: "ja" | "en"): string {
  if (first?.indicator === undefined) return language === "ja" ? "（表・シート全体）" : "(table or sheet)";
  const department = first.department === undefined ? "" : `（${oneLine(first.department)}）`;
  return oneLine(first.indicator) + department;
}

function findingLines(finding: ReportedFinding, cellWidth: number, { report, style, width }: Look): readonly string[] {
  const { language } = report;
  const color = colorOf(style);
  const words = Object.values(SEVERITY_WORDS).map((word) => displayWidth(word[language]));
  const word = padEnd(SEVERITY_WORDS[finding.severity][language], Math.max(...words));
  // No ● or ▲ here: terminals do not agree on their width, and the word says it.
  const start = `    ${word}  ${padEnd(cellName(finding.at), cellWidth)}  `;
  const indent = " ".repeat(displayWidth(start));
  const room = width - indent.length;
  const fix = finding.fix ? wrap(`→ ${describeFix(finding.fix, language)}`, room) : [];
  const texts = withRule([...wrap(oneLine(finding.message), room), ...fix], finding.rule, room, style);
  const styled = `    ${color[finding.severity](word)}  ${style.faint(padEnd(cellName(finding.at), cellWidth))}  `;
  return texts.map((text, at) => (at === 0 ? styled : indent) + text);
}

/** The rule's id behind the last line where there is room, else below it. */
function withRule(lines: readonly string[], rule: string, room: number, style: Style): readonly string[] {
  const last = lines[lines.length - 1] ?? "";
  if (displayWidth(last) + 2 + rule.length > room) return [...lines, style.faint(rule)];
  return [...lines.slice(0, -1), `${last}  ${style.faint(rule)}`];
}

function colorOf(style: Style): Readonly<Record<Severity, (text: string) => string>> {
  return { error: style.red, warning: style.yellow, info: style.blue };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
