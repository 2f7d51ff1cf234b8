import { DEFAULT_SETTINGS, RULES, type Rule } from "../../core/index";
import { scopesOf, unknownRule } from "../arguments/rule-names";
import { ruleList, ruleText, type ExplainedRule, type RulesLook } from "../formats/rules";
import { styleFor } from "../formats/style";
import type { Command, Run } from "./command";

const USUAL_WIDTH = 100;

export const rules: Command = {
  name: "rules",
  operands: "[ID...]",
  summary: { ja: "検証の規則を一覧または説明します", en: "Lists or explains the rules" },
  options: [],
  examples: ["tassei rules", "tassei rules cell", "tassei rules rate/mismatch"],
  run: (run) => Promise.resolve(runRules(run)),
};

function runRules({ arguments: { operands }, language, io }: Run): number {
  const look: RulesLook = { language, style: styleFor(io.useColor), width: Math.min(io.width ?? USUAL_WIDTH, 120) };
  if (operands.length === 0) io.out(ruleList(RULES, look));
  // Everything is looked up before anything is printed: a wrong id gives its line and nothing else.
  const texts = operands.map((name) => textFor(name.replace(/\/$/, ""), look));
  io.out(texts.join("\n"));
  return 0;
}

function textFor(name: string, look: RulesLook): string {
  const ids = RULES.map(({ id }) => id);
  if (scopesOf(ids).includes(name))
    return ruleList(
      RULES.filter(({ id }) => id.startsWith(`${name}/`)),
      look,
    );
  const rule = RULES.find(({ id }) => id === name);
  if (!rule) throw unknownRule(name, ids);
  return ruleText(explained(rule), look);
}

function explained(rule: Rule): ExplainedRule {
  const names = rule.settings ?? [];
  return { ...rule, settings: names.map((name) => ({ name, value: String(DEFAULT_SETTINGS[name]) })) };
}
