import type { RuleInfo } from "./check/report";
import { SEVERITY_WORDS } from "./check/severities";
import { scopesOf } from "../arguments/rule-names";
import type { Language, Sentence } from "../language";
import type { Style } from "./style";
import { displayWidth, padEnd } from "./width";
import { wrap } from "./wrap";

/** What the page of a rule says beyond the list. */
export interface ExplainedRule extends RuleInfo {
  readonly examples: { readonly bad: string; readonly good: string };
  /** Settings that move the rule, with their defaults. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

export interface RulesLook {
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
}

const SCOPES: Readonly<Record<string, Sentence>> = {
  cell: { ja: "値のセル", en: "one value cell" },
  indicator: { ja: "1つの指標", en: "one indicator" },
  rate: { ja: "表に示された達成率", en: "the rates a table shows" },
  table: { ja: "1つの表", en: "one table" },
  workbook: { ja: "表やシートの間", en: "between tables and sheets" },
  plan: { ja: "計画との照合", en: "against the plan" },
  review: { ja: "検証の記述", en: "completeness of the verification" },
};

/** All rules by scope: id, severity, what it finds. */
export function ruleList(rules: readonly RuleInfo[], { language, style }: RulesLook): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const wordWidth = Math.max(...Object.values(SEVERITY_WORDS).map((word) => displayWidth(word[language])));
  const lines = scopesOf(rules.map(({ id }) => id)).flatMap((scope) => [
    style.bold(`${scope}/  ${SCOPES[scope]?.[language] ?? ""}`.trimEnd()),
    ...rules
      .filter(({ id }) => id.startsWith(`${scope}/`))
      .map(
        ({ id, severity, title }) =>
          `  ${padEnd(id, idWidth)}  ${padEnd(SEVERITY_WORDS[severity][language], wordWidth)}  ${title[language]}`,
      ),
    "",
  ]);
  const more = language === "ja" ? "1つの規則の説明: tassei rules 規則ID" : "Help on one rule: tassei rules ID";
  return `${[...lines, more].join("\n")}\n`;
}

/** One rule: what, why, what to do, and how it looks. */
export function ruleText(rule: ExplainedRule, { language, style, width }: RulesLook): string {
  const ja = language === "ja";
  const set = (text: string): readonly string[] => wrap(text, width - 2).map((line) => `  ${line}`);
  const quoted = (text: string): readonly string[] => text.split("\n").map((line) => `  ${line}`.trimEnd());
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [ja ? "なぜ" : "Why", set(rule.why[language])],
    [ja ? "直し方" : "How to mend it", set(rule.mending[language])],
    [ja ? "悪い例" : "Bad", quoted(rule.examples.bad)],
    [ja ? "良い例" : "Good", quoted(rule.examples.good)],
    [ja ? "設定（標準の値）" : "Settings (default)", rule.settings.map(({ name, value }) => `  ${name} = ${value}`)],
  ];
  const lines = [
    `${style.bold(rule.id)}  ${SEVERITY_WORDS[rule.severity][language]}`,
    ...set(rule.title[language]),
    ...parts.flatMap(([head, body]) => (body.length === 0 ? [] : ["", style.bold(head), ...body])),
  ];
  return `${lines.join("\n")}\n`;
}
