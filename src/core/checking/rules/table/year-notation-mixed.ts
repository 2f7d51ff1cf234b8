import { countsOf, Fact } from "../../judging/tally";
import { yearRuns } from "../../judging/year-heads";
import type { Indicator } from "../../../reading/table";
import { tableRule } from "../../rule";

/** H30 then R元 then R2 is one notation: the era changed, not the way to write it. */
export const yearNotationMixed = tableRule<
  "table/year-notation-mixed",
  { readonly text: string; readonly usual: string; readonly inName?: true }
>({
  id: "table/year-notation-mixed",
  severity: "info",
  title: { ja: "年度の書き方の不統一", en: "Years written in several ways" },
  messages: {
    ja: ({ text, usual, inName }) =>
      inName
        ? `指標名の期間「${text}」に、「年」と「年度」が混ざっています。どちらの期間か分かるように「${usual}」にそろえてください（暦年であれば「年」にそろえます）。`
        : `見出し「${text}」の年度の書き方が、「${usual}」など他の見出しと異なります。書き方をそろえてください。`,
    en: ({ text, usual, inName }) =>
      inName
        ? `The period "${text}" in the name mixes calendar and fiscal years. Write "${usual}", or calendar years throughout.`
        : `The head "${text}" writes its year otherwise than "${usual}" and the rest. Use one way.`,
  },
  why: {
    ja: "書き方が混ざると、年度を条件にした検索や集計で漏れが出ます。",
    en: "Mixed notations slip through searches and filters.",
  },
  mending: { ja: "表の中で1つの書き方にそろえます。", en: "Use one notation in the table." },
  examples: { bad: "Ｈ30 R元 2020", good: "H30 R元 R2" },
  check({ table }, report) {
    for (const run of yearRuns(table)) {
      const counts = new Map<string, number>();
      for (const head of run) counts.set(styleOf(head.notation), (counts.get(styleOf(head.notation)) ?? 0) + 1);
      if (counts.size < 2) continue;
      const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [""];
      const odd = run.find((head) => styleOf(head.notation) !== usual);
      const example = run.find((head) => styleOf(head.notation) === usual);
      if (odd && example) report({ at: odd.at, data: { text: odd.text.trim(), usual: example.text.trim() } });
    }
    if (countsOf(table, MIXED).size === 0) return;
    for (const indicator of table.indicators) {
      const period = mixedPeriod(indicator);
      if (!period) continue;
      report({ at: indicator.at, data: { ...period, inName: true }, owner: { indicator: indicator.name } });
    }
  },
});

/** 令和２年～令和４年度: from January or from April? A single year beside another (令和2年国勢調査、令和4年度) is no period. */
const YEAR = "(?:令和|平成|昭和|[RHSＲＨＳ])?(?:元|[0-9０-９]{1,4})年";
const MIXED_PERIOD = new RegExp(`(${YEAR})(?!度)\\s*(から|[~〜～―－-])\\s*(${YEAR}度)`, "u");

/** Counted, so that a change elsewhere in the table does not look through all of its names. */
const MIXED = new Fact((indicator, say) => {
  if (mixedPeriod(indicator)) say("mixed");
});

function mixedPeriod({ name }: Indicator) {
  const found = name.includes("年度") ? MIXED_PERIOD.exec(name) : null;
  if (!found) return undefined;
  const [text, from = "", joint = "", to = ""] = found;
  return { text, usual: `${from}度${joint}${to}` };
}

/** The same for every era: letter or word, its width, and what stands around it. 元 is the 1 of its era. */
function styleOf(notation: string): string {
  return notation
    .replace(/[HRSTM](?=\d|元|$|[^A-Z])/u, "A")
    .replace(/[ＨＲＳＴＭ]/u, "Ａ")
    .replace(/平成|令和|昭和|大正|明治/u, "元号")
    .replace(/元(?!号)|\d+/gu, "0")
    .replace(/[０-９]+/gu, "０");
}
