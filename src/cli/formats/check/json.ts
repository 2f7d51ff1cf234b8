import { cellName, type CellContent, type CellEdit } from "../../../core/index";
import { allFindings, countsOf, type CheckReport, type ReportedFinding } from "./report";

/** `check --format json`: the contract other programs stand on. Keys keep their order; nothing undefined is printed. */
export function checkJson(report: CheckReport): string {
  const json = {
    files: report.files.map(({ file, findings }) => ({ file, findings: findings.map(findingJson) })),
    summary: countsOf(allFindings(report)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function findingJson(finding: ReportedFinding): object {
  const { rule, severity, at, message, data, fix, related, indicator, department, fingerprint } = finding;
  return {
    rule,
    severity,
    sheet: at.sheet,
    cell: cellName(at),
    message,
    data,
    ...(fix && { fix: fixJson(fix) }),
    ...(related && { related: related.map((other) => ({ sheet: other.sheet, cell: cellName(other) })) }),
    ...(indicator !== undefined && { indicator }),
    ...(department !== undefined && { department }),
    // A person who lets the finding stand writes this into the file for --accept.
    fingerprint,
  };
}

function fixJson({ at, before, after }: CellEdit): object {
  return { sheet: at.sheet, cell: cellName(at), before: contentJson(before), after: contentJson(after) };
}

function contentJson({ value, formula, numberFormat }: CellContent): object {
  return { value, ...(formula !== undefined && { formula: `=${formula}` }), numberFormat };
}
