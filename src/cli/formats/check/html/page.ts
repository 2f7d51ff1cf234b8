import {
  ACHIEVEMENT_STYLE,
  achievementHtml,
  cellName,
  departmentsOf,
  escapeHtml,
  SEVERITIES,
} from "../../../../core/index";
import type { Language } from "../../../language";
import { describeFix } from "../describe-fix";
import {
  allFindings,
  countsOf,
  type CheckedFile,
  type CheckReport,
  type ReportedFinding,
  type RuleInfo,
} from "../report";
import { SEVERITY_MARKS, SEVERITY_WORDS } from "../severities";
import { WORDS } from "../words";
import { filters } from "./filters";
import { SCRIPT, SCRIPT_HASH } from "./script";
import { STYLE } from "./style";

/** One file that needs nothing beside it: reads without scripts, prints on A4. */
export function checkHtml(report: CheckReport): string {
  const { language } = report;
  const title = WORDS.title[language];
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'">`,
    `<meta name="generator" content="Tassei ${escapeHtml(report.version)}">`,
    `<title>${title}</title>`,
    `<style>${STYLE}${ACHIEVEMENT_STYLE}</style>`,
    "</head>",
    "<body>",
    `<h1>${title}</h1>`,
    summary(report),
    unread(report),
    filters(report),
    ...report.files.map((file, at) => fileSection(file, language, `goals-${String(at)}`)),
    ruleList(report),
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ]
    .filter((part, at, all) => part !== "" || at === all.length - 1)
    .join("\n");
}

function summary(report: CheckReport): string {
  const { language, files } = report;
  const words = [WORDS.file, WORDS.tables, WORDS.indicators, ...SEVERITIES.map((one) => SEVERITY_WORDS[one])];
  const head = [...words, WORDS.accepted].map((word) => `<th scope="col">${word[language]}</th>`).join("");
  const rows = files.map((file) => summaryRow(file.file, [file]));
  if (files.length > 1) rows.push(summaryRow(WORDS.total[language], files));
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function summaryRow(name: string, files: readonly CheckedFile[]): string {
  const counts = countsOf(files.flatMap(({ findings }) => findings));
  const sum = (of: (file: CheckedFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  const cells = [
    sum(({ tables }) => tables),
    sum(({ indicators }) => indicators),
    ...SEVERITIES.map((one) => counts[one]),
    sum(({ accepted }) => accepted),
  ];
  const numbers = cells.map((count) => `<td class="number">${count}</td>`).join("");
  return `<tr><th scope="row">${escapeHtml(name)}</th>${numbers}</tr>`;
}

function unread({ unread: files, language }: CheckReport): string {
  if (files.length === 0) return "";
  const items = files.map(({ file, why }) => `<li>${escapeHtml(file)}: ${escapeHtml(why)}</li>`).join("");
  return `<section><h2>${WORDS.unread[language]}</h2><ul>${items}</ul></section>`;
}

function fileSection(file: CheckedFile, language: Language, id: string): string {
  const parts: string[] = [];
  if (file.achievement && file.achievement.indicators > 0)
    parts.push(
      `<details open><summary>${WORDS.achievement[language]}</summary>${achievementHtml(file.achievement, id)}</details>`,
    );
  const nothing = file.tables === 0 ? WORDS.noTables : WORDS.none;
  if (file.findings.length === 0) parts.push(`<p>${nothing[language]}</p>`);
  const sheets = [...new Set(file.findings.map(({ at }) => at.sheet))];
  for (const sheet of sheets) {
    const findings = file.findings.filter(({ at }) => at.sheet === sheet);
    parts.push(`<section><h3>${escapeHtml(sheet)}</h3>${findingTable(findings, language)}</section>`);
  }
  return `<section><h2>${escapeHtml(file.file)}</h2>${parts.join("\n")}</section>`;
}

function findingTable(findings: readonly ReportedFinding[], language: Language): string {
  const head = (["severity", "cell", "indicator", "finding"] as const)
    .map((name) => `<th scope="col" class="c-${name}">${WORDS[name][language]}</th>`)
    .join("");
  const rows = findings.map((finding) => findingRow(finding, language)).join("\n");
  return `<table class="findings"><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
}

function findingRow(finding: ReportedFinding, language: Language): string {
  const { rule, severity, at, message, indicator = "", department, related = [], fix } = finding;
  const departments = JSON.stringify(departmentsOf(department ?? ""));
  const under = department === undefined ? "" : `<div class="faint">${escapeHtml(department)}</div>`;
  const others = related.map((other) => `${other.sheet} ${cellName(other)}`).join("、");
  const more = [
    fix ? `<div class="fix">${WORDS.fix[language]}${escapeHtml(describeFix(fix, language))}</div>` : "",
    others === "" ? "" : `<div class="faint">${WORDS.related[language]}${escapeHtml(others)}</div>`,
    `<div class="faint"><a href="#${anchor(rule)}">${escapeHtml(rule)}</a></div>`,
  ];
  return [
    `<tr class="${severity}" data-severity="${severity}" data-rule="${escapeHtml(rule)}" data-departments="${escapeHtml(departments)}">`,
    `<td><span class="severity">${SEVERITY_MARKS[severity]} ${SEVERITY_WORDS[severity][language]}</span></td>`,
    `<td class="nowrap">${cellName(at)}</td>`,
    `<td>${escapeHtml(indicator)}${under}</td>`,
    `<td>${escapeHtml(message)}${more.join("")}</td></tr>`,
  ].join("");
}

/** The rules that found something, so that a printed list explains itself. */
function ruleList(report: CheckReport): string {
  const used = new Set(allFindings(report).map(({ rule }) => rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  if (rules.length === 0) return "";
  const entries = rules.map((rule) => ruleEntry(rule, report.language)).join("\n");
  return `<h2>${WORDS.rules[report.language]}</h2>\n<dl class="rules">\n${entries}\n</dl>`;
}

function ruleEntry({ id, title, why, mending }: RuleInfo, language: Language): string {
  const name = `${escapeHtml(title[language])} <span class="faint">${escapeHtml(id)}</span>`;
  const text = `<dd>${escapeHtml(why[language])}</dd><dd>${escapeHtml(mending[language])}</dd>`;
  return `<div id="${anchor(id)}"><dt>${name}</dt>${text}</div>`;
}

function anchor(rule: string): string {
  return `rule-${escapeHtml(rule.replaceAll("/", "-"))}`;
}
