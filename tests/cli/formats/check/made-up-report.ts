import { parseCellName, type CellRef, type Severity } from "../../../../src/core";
import type { CheckReport, ReportedFinding, RuleInfo } from "../../../../src/cli/formats/check/report";

/** A cell as people write it: at("施策1", "E3"). */
export function at(sheet: string, cell: string): CellRef {
  const place = parseCellName(cell);
  if (!place) throw new Error(`"${cell}" is no cell`);
  return { sheet, ...place };
}

export function finding(
  sheet: string,
  cell: string,
  severity: Severity,
  message: string,
  more: Partial<ReportedFinding> = {},
): ReportedFinding {
  return { rule: "cell/made-up", severity, at: at(sheet, cell), message, data: {}, fingerprint: "0badcafe", ...more };
}

export const RULE: RuleInfo = {
  id: "cell/made-up",
  severity: "warning",
  title: { ja: "作り話", en: "Made up" },
  why: { ja: "試験のためです。", en: "For the test." },
  mending: { ja: "何もしません。", en: "Nothing to do." },
};

export function report(findings: readonly ReportedFinding[], more: Partial<CheckReport> = {}): CheckReport {
  return {
    files: [{ file: "a.xlsx", findings, accepted: 0, tables: 1, indicators: 2 }],
    unread: [],
    rules: [RULE],
    language: "ja",
    version: "1.2.3",
    ...more,
  };
}

/** Everything a finding can carry, and every character that could hurt a format. */
export const RICH = finding("R6 '実績'", "E3", "warning", '目標値「<b>"7,000以上"</b>」が文字です & 直してください。', {
  indicator: '=HYPERLINK("http://x")',
  department: "市民課\n総務課",
  data: { text: "7,000以上", value: 7000 },
  related: [at("総括", "F11")],
  fix: {
    kind: "cell",
    at: at("R6 '実績'", "E3"),
    before: { value: "7,000以上", numberFormat: "General" },
    after: { value: 7000, numberFormat: '#,##0"以上"' },
  },
});
