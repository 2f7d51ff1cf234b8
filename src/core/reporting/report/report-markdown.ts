import { markdownText } from "./markdown-text";
import type { Report } from "./report";
import { FINDING_HEADS, INDICATOR_HEADS } from "./report-html";

export function reportMarkdown({ title, indicators, figures, goals, findings }: Report): string {
  const all = [{ label: "指標", value: indicators }, ...figures];
  const parts = [
    `# ${markdownText(title)}`,
    table(
      ["項目", "数"],
      all.map(({ label, value }) => [label, String(value)]),
    ),
    ...goals.flatMap(({ name, indicators: rows }) => [
      `## ${markdownText(name)}`,
      table(
        INDICATOR_HEADS.map(([, word]) => word),
        rows.map((row) => INDICATOR_HEADS.map(([key]) => row[key])),
      ),
    ]),
    "## 指摘の一覧",
    findings.length === 0
      ? "指摘はありません。"
      : table(
          FINDING_HEADS.map(([, word]) => word),
          findings.map((row) => FINDING_HEADS.map(([key]) => row[key])),
        ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
