import { fingerprintOf } from "../../checking/accept";
import { describe } from "../../checking/describe";
import { ruleOf, type Finding } from "../../checking/registry";
import type { Severity } from "../../checking/finding";
import { cellName } from "../../workbook/address";
import type { FindingRow } from "./finding-row";

export const STATES = ["未対応", "対応済", "承認"] as const;
export type FindingState = (typeof STATES)[number];

/** Shape and word beside each other: legible in grey, and read aloud. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "● 誤り",
  warning: "▲ 要確認",
  info: "・参考",
};

/** What stands in a row whose finding is gone without anybody's word. */
export const GONE = "再検証で、この指摘はなくなりました。";

/**
 * Today's findings with the states people gave them, then those that are gone: one nobody touched becomes 対応済,
 * what a person decided stays as it was. A finding that comes back after it was gone is 未対応 again.
 */
export function findingRows(findings: readonly Finding[], past: readonly FindingRow[]): readonly FindingRow[] {
  const known = new Map(past.map((row) => [row.key, row]));
  const seen = new Map<string, number>();
  const rows = findings.map((finding): FindingRow => {
    const plain = keyOf(finding);
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const key = count === 1 ? plain : `${plain}#${String(count)}`;
    return { ...rowOf(finding), ...stateNow(known.get(key)), key };
  });
  const present = new Set(rows.map(({ key }) => key));
  const gone = past.filter(({ key }) => !present.has(key)).map(stateGone);
  return [...rows, ...gone];
}

function rowOf(finding: Finding): Omit<FindingRow, "state" | "remark" | "key"> {
  const rule = ruleOf(finding.rule);
  const said = describe(finding);
  const end = said.indexOf("。") + 1;
  const [what, mending] = end > 0 ? [said.slice(0, end), said.slice(end).trim()] : [said, ""];
  return {
    severity: SEVERITY_WORDS[finding.severity],
    sheet: finding.at.sheet,
    cell: cellName(finding.at),
    indicator: finding.indicator ?? "",
    department: (finding.department ?? "").replace(/\s+/gu, " "),
    what,
    why: rule.why.ja,
    mending: mending === "" ? rule.mending.ja : mending,
  };
}

/** As acceptances know a finding: by its rule, its indicator and its figures, not by its place. */
function keyOf(finding: Finding): string {
  return [finding.rule, finding.indicator ?? finding.at.sheet, fingerprintOf(finding)].join("|");
}

function stateNow(past: FindingRow | undefined): Pick<FindingRow, "state" | "remark"> {
  if (!past || (past.state === "対応済" && past.remark === GONE)) return { state: "未対応", remark: "" };
  return { state: past.state, remark: past.remark };
}

function stateGone(past: FindingRow): FindingRow {
  if (past.state !== "未対応") return past;
  return { ...past, state: "対応済", remark: past.remark === "" ? GONE : past.remark };
}
