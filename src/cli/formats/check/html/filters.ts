import { departmentsOf, escapeHtml, SEVERITIES } from "../../../../core/index";
import { allFindings, countsOf, type CheckReport } from "../report";
import { SEVERITY_MARKS, SEVERITY_WORDS } from "../severities";
import { WORDS } from "../words";

/** The bar of filters; hidden until the script shows it. */
export function filters(report: CheckReport): string {
  const { language } = report;
  const findings = allFindings(report);
  const counts = countsOf(findings);
  const boxes = SEVERITIES.map(
    (severity) =>
      `<label class="count-${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ` +
      `${SEVERITY_MARKS[severity]} ${SEVERITY_WORDS[severity][language]} ${counts[severity]}</label>`,
  ).join("\n");
  const found = new Set(findings.map(({ rule }) => rule));
  const rules = report.rules
    .filter(({ id }) => found.has(id))
    .map(({ id, title }) => option(id, title[language]))
    .join("");
  const departments = [...new Set(findings.flatMap(({ department }) => departmentsOf(department ?? "")))].sort();
  // "-" is for findings without a department, so names get a sign of their own in front.
  const names = departments.map((name) => option(`=${name}`, name)).join("");
  const none = findings.some(({ department }) => department === undefined)
    ? option("-", WORDS.noDepartment[language])
    : "";
  const all = option("", WORDS.all[language]);
  return [
    '<form id="filters" class="filters" hidden>',
    boxes,
    `<label>${WORDS.rule[language]} <select name="rule">${all}${rules}</select></label>`,
    `<label>${WORDS.department[language]} <select name="department">${all}${names}${none}</select></label>`,
    `<span role="status"><span id="shown">${findings.length}</span> ${WORDS.shown[language]}</span>`,
    "</form>",
  ].join("\n");
}

function option(value: string, text: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
}
