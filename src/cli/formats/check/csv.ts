import { cellName } from "../../../core/index";
import type { Language, Sentence } from "../../language";
import { describeFix } from "./describe-fix";
import type { CheckReport, ReportedFinding, RuleInfo } from "./report";
import { SEVERITY_WORDS } from "./severities";

interface Line {
  readonly file: string;
  readonly finding: ReportedFinding;
  readonly rule: RuleInfo | undefined;
}

interface CsvColumn {
  readonly head: Sentence;
  of(line: Line, language: Language): string;
}

const COLUMNS: readonly CsvColumn[] = [
  { head: { ja: "ファイル", en: "File" }, of: ({ file }) => file },
  { head: { ja: "シート", en: "Sheet" }, of: ({ finding }) => finding.at.sheet },
  { head: { ja: "セル", en: "Cell" }, of: ({ finding }) => cellName(finding.at) },
  { head: { ja: "区分", en: "Severity" }, of: ({ finding }, language) => SEVERITY_WORDS[finding.severity][language] },
  { head: { ja: "指標", en: "Indicator" }, of: ({ finding }) => finding.indicator ?? "" },
  { head: { ja: "担当課", en: "Department" }, of: ({ finding }) => finding.department ?? "" },
  { head: { ja: "指摘", en: "Finding" }, of: ({ finding }) => finding.message },
  {
    head: { ja: "修正案", en: "Proposed fix" },
    of: ({ finding }, language) => (finding.fix ? describeFix(finding.fix, language) : ""),
  },
  {
    head: { ja: "関連セル", en: "Related cells" },
    of: ({ finding }) => (finding.related ?? []).map((at) => `${at.sheet}!${cellName(at)}`).join(" "),
  },
  { head: { ja: "規則", en: "Rule" }, of: ({ rule, finding }, language) => rule?.title[language] ?? finding.rule },
  { head: { ja: "規則ID", en: "Rule id" }, of: ({ finding }) => finding.rule },
];

/** Tells Excel that the file is UTF-8; without it a Japanese Excel reads Shift_JIS. */
const BYTE_ORDER_MARK = "\ufeff";

/** One line a finding, as Excel opens it with a double click. */
export function checkCsv({ files, rules, language }: CheckReport): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lines = files.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const line = { file, finding, rule: byId.get(finding.rule) };
      return COLUMNS.map((column) => column.of(line, language));
    }),
  );
  const all = [COLUMNS.map(({ head }) => head[language]), ...lines];
  return BYTE_ORDER_MARK + all.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

/** Excel takes these, half- or full-width, for the start of a formula, behind spaces and line breaks too. */
const STARTS_FORMULA = /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/;

/** Always quoted. What Excel would take for a formula gets an apostrophe in front and stays a text. */
export function csvCell(text: string): string {
  const safe = STARTS_FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
