import { placeText, type PlanNode } from "../lookup/tree";
import { yearText } from "../lookup/era";
import type { Plan, PlanFinalTarget, PlanIndicator } from "../plan";
import type { IndicatorChange, NodeChange, PlanComparison, Remark } from "./comparison";

const KINDS = { goal: "基本目標", measure: "施策", project: "事業" } as const;
const QUALIFIERS = { gte: "以上", lte: "以下", gt: "超", lt: "未満", about: "程度" } as const;
const WHAT = { unit: "単位", direction: "向き", accumulation: "累計区分", method: "計算方法" } as const;
const TARGETS = { "carried-over": "据え置き", raised: "引き上げ", lowered: "引き下げ" } as const;

/** The comparison as a Markdown document for people. */
export function reportComparison(from: Plan, to: Plan, { nodes, indicators }: PlanComparison): string {
  return [
    `# 計画の比較`,
    `- 現行：${from.title}（${period(from)}）\n- 次期：${to.title}（${period(to)}）`,
    summary(nodes, indicators),
    ...(["goal", "measure", "project"] as const).map((kind) => nodeSection(kind, nodes)),
    indicatorSection(from, to, indicators),
    checkSection(indicators),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function period({ period: { from, to } }: Plan): string {
  return `${yearText(from)}～${yearText(to)}`;
}

function summary(nodes: readonly NodeChange[], indicators: readonly IndicatorChange[]): string {
  const rows = (["goal", "measure", "project"] as const).map((kind) => {
    const own = nodes.filter((change) => nodeOf(change).kind === kind);
    return [KINDS[kind], ...counts(own, (change) => change.moved || change.renumbered)];
  });
  const all = [...rows, ["指標", ...counts(indicators, (change) => change.moved)]];
  const filled = all.filter(([, before, after]) => before !== "0" || after !== "0");
  return table(["", "現行", "次期", "継続", "うち名称変更", "うち位置・番号の変更", "廃止", "新規"], filled);
}

function counts<Change extends NodeChange | IndicatorChange>(
  changes: readonly Change[],
  isMoved: (change: Change) => boolean,
): readonly string[] {
  const number = (state: Change["state"]): number => changes.filter((change) => change.state === state).length;
  const kept = number("kept");
  const renamed = changes.filter((change) => isRenamed(change)).length;
  return [
    kept + number("dropped"),
    kept + number("new"),
    kept,
    renamed,
    changes.filter(isMoved).length,
    number("dropped"),
    number("new"),
  ].map(String);
}

function isRenamed(change: NodeChange | IndicatorChange): boolean {
  return change.state === "kept" && nameOf(change.from) !== nameOf(change.to);
}

function nodeSection(kind: PlanNode["kind"], nodes: readonly NodeChange[]): string {
  const changed = nodes.filter((change) => nodeOf(change).kind === kind && words(change).length > 0);
  if (changed.length === 0) return "";
  const rows = changed.map((change) => [
    change.state === "new" ? "" : nodeText(change.from),
    change.state === "dropped" ? "" : nodeText(change.to),
    words(change).join("、"),
  ]);
  return `## ${KINDS[kind]}の変更\n\n${table(["現行", "次期", "変更"], rows)}`;
}

function words(change: NodeChange | IndicatorChange): readonly string[] {
  if (change.state === "dropped") return ["廃止"];
  if (change.state === "new") return ["新規"];
  const said: string[] = [];
  if (isRenamed(change)) said.push(renameWord(change));
  if (change.moved) said.push("位置の変更");
  if ("renumbered" in change && change.renumbered) said.push("番号の変更");
  return said;
}

function renameWord({ likeness, sure }: Extract<NodeChange | IndicatorChange, { state: "kept" }>): string {
  if (likeness.kind === "spelling") return "表記の変更";
  return sure === "low" ? "名称変更か、廃止と新規か（要確認）" : "名称変更";
}

function indicatorSection(from: Plan, to: Plan, changes: readonly IndicatorChange[]): string {
  if (changes.length === 0) return "";
  const rows = changes.map((change) => [
    change.state === "new" ? "" : `${change.from.name}（${placeText(from, change.from.under)}）`,
    change.state === "dropped" ? "" : `${change.to.name}（${placeText(to, change.to.under)}）`,
    change.target ? valueText(change.target.from, change.state === "kept" ? change.from : undefined) : "",
    change.target ? valueText(change.target.to, change.state === "kept" ? change.to : undefined) : "",
    indicatorWords(change).join("、"),
  ]);
  return `## 指標\n\n${table(["現行", "次期", "現行の目標", "次期の目標", "変更"], rows)}`;
}

function indicatorWords(change: IndicatorChange): readonly string[] {
  const target = change.target && (change.target.kind ? `目標${TARGETS[change.target.kind]}` : "目標の比較は要確認");
  const different = change.differences.map(({ what, from, to }) => `${WHAT[what]} ${from}→${to}`);
  return [...words(change), ...(target ? [target] : []), ...different];
}

function valueText({ value, qualifier }: PlanFinalTarget, indicator: PlanIndicator | undefined): string {
  const number = value.toLocaleString("en-US", { maximumFractionDigits: 10 });
  return `${number}${indicator?.unit ?? ""}${qualifier ? QUALIFIERS[qualifier] : ""}`;
}

function checkSection(changes: readonly IndicatorChange[]): string {
  const lines = changes.flatMap((change) =>
    change.state === "dropped" ? [] : change.remarks.map((remark) => `- ${change.to.name}：${remarkText(remark)}`),
  );
  return lines.length === 0 ? "" : `## 確認が必要な点\n\n${lines.join("\n")}`;
}

function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case "target-not-above-start":
      return `目標（${remark.target}）は、計画開始時の値（${remark.baseline}）で既に達成されています。`;
    case "baseline-from-provisional":
      return `基準値（${remark.baseline}）は、現行計画の${yearText(remark.year)}の概算値です。確定値を確認してください。`;
    case "baseline-differs":
      return `基準値（${remark.baseline}）が、現行計画の${yearText(remark.year)}の実績（${remark.recorded}）と異なります。`;
  }
}

function nodeOf(change: NodeChange): PlanNode {
  return change.state === "new" ? change.to : change.from;
}

function nodeText(node: PlanNode): string {
  const label = node.kind === "project" ? undefined : node.node.label;
  return label === undefined ? nameOf(node) : `${label} ${nameOf(node)}`;
}

function nameOf(thing: PlanNode | PlanIndicator): string {
  if ("name" in thing) return thing.name;
  return thing.kind === "project" ? thing.node.name : thing.node.title;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/gu, "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
