/** What a new rule can look at, and what a beginning of its check is. */
export const LOOKS = {
  cell: {
    maker: "cellRule",
    check: `  check({ slot }, report) {
    // Say here when the cell is wrong.
    if (!isWrong(slot.text)) return;
    report({ at: slot.at, data: { text: slot.text } });
  },`,
  },
  indicator: {
    maker: "indicatorRule",
    check: `  check({ indicator }, report) {
    // Say here when the indicator is wrong. Its slots of the evaluation year are in \`now\`.
    if (!isWrong(indicator.name)) return;
    report({ at: indicator.at, data: { text: indicator.name } });
  },`,
  },
  table: {
    maker: "tableRule",
    check: `  check({ table }, report) {
    // Say here when the table is wrong as a whole.
    const [first] = table.indicators;
    if (!first || !isWrong(first.name)) return;
    report({ at: first.at, data: { text: first.name } });
  },`,
  },
  group: {
    maker: "groupRule",
    check: `  // Things with one key are judged together: say here what is to be compared, and by which key.
  gather(source, tell) {
    if (source.kind === "indicator") tell(source.indicator.name, source.indicator);
  },
  judge(entries, report) {
    for (const { at, name } of entries) if (isWrong(name)) report({ at, data: { text: name } });
  },`,
  },
} as const;

export type LookName = keyof typeof LOOKS;

/** By the folder a rule stands in; another look is chosen with --look. */
export const LOOK_OF_SCOPE: Readonly<Record<string, LookName>> = {
  cell: "cell",
  indicator: "indicator",
  rate: "indicator",
  table: "table",
  workbook: "group",
  plan: "indicator",
  review: "indicator",
};

export function constantName(id: string): string {
  const [scope = "", name = ""] = id.split("/");
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  // Names repeat between scopes: unit-differs is a rule of the workbook and of the plan.
  return `${camel}In${scope[0]?.toUpperCase() ?? ""}${scope.slice(1)}`;
}

/** What the beginning of a rule finds: a value among values, or a name that no other rule looks for. */
export function wrongText(id: string, look: LookName): string {
  return look === "cell" ? "該当なし" : `誤った例（${id.replace("/", "・")}）`;
}

export function ruleSource(id: string, look: LookName): string {
  const { maker, check } = LOOKS[look];
  const entry = look === "group" ? ", Indicator" : "";
  const imports = look === "group" ? 'import type { Indicator } from "../../../reading/table";\n' : "";
  return `${imports}import { ${maker} } from "../../rule";

/** What it finds, and above all what a false alarm would look like and how it is avoided. */
export const ${constantName(id)} = ${maker}<"${id}", { readonly text: string }${entry}>({
  id: "${id}",
  severity: "warning",
  title: { ja: "何を見つけるかを短く", en: "What it finds, in a few words" },
  messages: {
    ja: ({ text }) => \`「\${text}」は、どこがどう誤っているか。どう直すかを書いてください。\`,
    en: ({ text }) => \`"\${text}": what is wrong, with the figures. What to do.\`,
  },
  why: { ja: "なぜ困るのかを一文で書いてください。", en: "Why it matters, in one sentence." },
  mending: { ja: "どう直すかを一文で書いてください。", en: "How to mend it, in one sentence." },
  examples: { bad: "誤った例", good: "正しい例" },
${check}
});

function isWrong(text: string): boolean {
  return text === "${wrongText(id, look)}";
}
`;
}
