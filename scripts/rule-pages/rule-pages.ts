import { DEFAULT_SETTINGS, RULES, settingsSchema, type Rule, type Severity } from "../../src/core";

/** File, relative to docs/rules → its text. */
export type Pages = ReadonlyMap<string, string>;

const SEVERITY: Readonly<Record<Severity, string>> = { error: "誤り", warning: "要確認", info: "参考" };

const SCOPES: Readonly<Record<string, string>> = {
  cell: "値のセル",
  indicator: "1つの指標",
  rate: "達成率と評価",
  table: "1つの表",
  workbook: "表やシートの間",
  plan: "計画との照合",
  review: "検証の記載",
};

/** One page for each rule, and the list of all. */
export function rulePages(): Pages {
  return new Map([["README.md", indexPage()], ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

function rulePage(rule: Rule): string {
  const { id, severity, title, why, mending, examples } = rule;
  return [
    `# ${title.ja}`,
    `\`${id}\`・${SEVERITY[severity]}`,
    why.ja,
    "## 指摘される例",
    quote(examples.bad),
    "## 指摘されない例",
    quote(examples.good),
    "## 直し方",
    mending.ja,
    ...settingsOf(rule),
    "## In English",
    `${title.en}. ${why.en} ${mending.en}`,
    "[規則の一覧](../README.md)",
  ]
    .join("\n\n")
    .concat("\n");
}

function quote(example: string): string {
  return `> ${example.replace(/\n/gu, "\n> ")}`;
}

function settingsOf({ settings = [] }: Rule): readonly string[] {
  if (settings.length === 0) return [];
  const rows = settings.map((name) => `| \`${name}\` | ${String(DEFAULT_SETTINGS[name])} | ${meaningOf(name)} |`);
  return ["## 設定", ["| 設定 | 標準 | 意味 |", "|---|---|---|", ...rows].join("\n")];
}

function meaningOf(name: keyof typeof DEFAULT_SETTINGS): string {
  return settingsSchema.shape[name].description ?? "";
}

function indexPage(): string {
  const scopes = [...new Set(RULES.map(({ id }) => scopeOf(id)))];
  const counts = (["error", "warning", "info"] as const).map(
    (severity) => `${SEVERITY[severity]} ${String(RULES.filter((rule) => rule.severity === severity).length)}`,
  );
  return [
    "# 検証の規則",
    `${String(RULES.length)}の規則があります（${counts.join("、")}）。一覧は \`npx tassei rules\`、1つの説明は \`npx tassei rules rate/mismatch\` でも表示できます。`,
    "同じセルに同じ原因の指摘が重なるときは、最も具体的なもの1つだけを示します。",
    ...scopes.flatMap((scope) => [`## ${SCOPES[scope] ?? scope}`, listOf(scope)]),
  ]
    .join("\n\n")
    .concat("\n");
}

function listOf(scope: string): string {
  const rows = RULES.filter(({ id }) => scopeOf(id) === scope).map(
    ({ id, severity, title }) => `| [${title.ja}](${id}.md) | ${SEVERITY[severity]} | \`${id}\` |`,
  );
  return ["| 見つけるもの | 区分 | 規則 |", "|---|---|---|", ...rows].join("\n");
}

function scopeOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
