import { NO_RATE_REASONS } from "../../achieving/reasons";
import { goalsChart } from "./chart";
import { escapeHtml } from "./escape-html";
import type { Report, ReportFinding, ReportIndicator } from "./report";
import { REPORT_STYLE } from "./style";

export const INDICATOR_HEADS: readonly (readonly [keyof ReportIndicator, string])[] = [
  ["name", "指標"],
  ["department", "担当課"],
  ["year", "年度"],
  ["target", "目標値"],
  ["actual", "実績値"],
  ["rate", "達成率"],
  ["method", "計算方法"],
  ["rating", "評価"],
];
export const FINDING_HEADS: readonly (readonly [keyof ReportFinding, string])[] = [
  ["severity", "程度"],
  ["place", "場所"],
  ["indicator", "指標"],
  ["text", "指摘の内容"],
];

/** One file that needs nothing beside it: no script, no request, prints on A4. */
export function reportHtml(report: Report): string {
  const title = escapeHtml(report.title);
  return [
    "<!DOCTYPE html>",
    '<html lang="ja">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    "</head>",
    "<body>",
    `<h1>${title}</h1>`,
    cover(report),
    achievementHtml(report, "goals"),
    "<section><h2>指摘の一覧</h2>",
    report.findings.length > 0 ? table(FINDING_HEADS, report.findings) : "<p>指摘はありません。</p>",
    "</section>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** The picture and the tables goal by goal, for whatever page they stand on. `id` is theirs alone there. */
export function achievementHtml(report: Report, id: string): string {
  const parts = [
    report.indicators > 0 ? goalsChart(report, id) : "<p>評価する指標はありません。</p>",
    report.goals.some(({ indicators }) => indicators.some(isUnsure)) ? `<p class="note">${UNSURE}</p>` : "",
    ...report.goals.map(
      ({ name, indicators }) => `<section><h2>${escapeHtml(name)}</h2>${table(INDICATOR_HEADS, indicators)}</section>`,
    ),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

const UNSURE =
  "達成率があり評価が「要確認」の指標は、元の値が文字として入力されているなど、表計算ソフトでは同じ値を計算できないものです。";

function isUnsure({ rate, rating }: ReportIndicator): boolean {
  return rating === NO_RATE_REASONS.check.ja && rate !== "―";
}

function cover({ indicators, figures }: Report): string {
  const all = [{ label: "指標", value: indicators }, ...figures];
  const items = all.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${String(value)}</dd></div>`);
  return `<dl class="figures">${items.join("")}</dl>`;
}

function table<Key extends string>(
  heads: readonly (readonly [Key, string])[],
  rows: readonly Readonly<Record<Key, string>>[],
): string {
  const head = heads.map(([key, word]) => `<th scope="col" class="c-${key}">${word}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${heads.map(([key]) => `<td class="c-${key}">${escapeHtml(row[key])}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}
