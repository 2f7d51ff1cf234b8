import { nameKey } from "../../../reading/naming/name-key";
import { plainText } from "../../judging/same-thing";
import { type CellRef, groupRule } from "../../rule";

interface Entry {
  readonly name: string;
  readonly at: CellRef;
}

/** One text over several merged rows is one text. A short one (特になし) repeats rightly. */
export const evaluationRepeated = groupRule<
  "workbook/evaluation-repeated",
  { readonly name: string; readonly other: string; readonly otherSheet: string; readonly text: string },
  Entry & { readonly text: string }
>({
  id: "workbook/evaluation-repeated",
  severity: "info",
  title: { ja: "同じ評価文が別の指標にもある", en: "One evaluation text under different indicators" },
  messages: {
    ja: ({ name, other, otherSheet, text }) =>
      `「${name}」の評価・課題「${text}」は、シート「${otherSheet}」の「${other}」と同じ文章です。この指標についての評価になっているか確かめてください。`,
    en: ({ name, other, otherSheet, text }) =>
      `The assessment of "${name}" (${text}) repeats that of "${other}" on sheet "${otherSheet}". See whether it speaks of this indicator.`,
  },
  why: {
    ja: "写した評価文は、その指標の実績と合わないことがあります。",
    en: "A copied assessment may not fit the figures.",
  },
  mending: {
    ja: "指標ごとに評価を書くか、再掲であることを記します。",
    en: "Write one for each indicator, or mark it as a repetition.",
  },
  examples: { bad: "奨学金件数と採用者数に同じ評価文", good: "それぞれの実績に触れた評価文" },
  settings: ["repeatedTextLength"],
  atLeast: 2,
  gather(source, tell, { settings }) {
    if (source.kind === "table" || source.kind === "skipped") return;
    const { name, context } = source.kind === "indicator" ? source.indicator : source.row;
    const label = context.assessment;
    if (!label || name === "") return;
    const text = plainText(label.text);
    if (text.length < settings.repeatedTextLength) return;
    const short = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    tell(text, { name, at: label.at, text: short });
  },
  judge(entries, report) {
    const seen = new Map<string, Entry>();
    for (const entry of entries) {
      const cell = `${entry.at.sheet}!${String(entry.at.row)}:${String(entry.at.column)}`;
      if (seen.has(cell)) continue;
      const other = [...seen.values()].find(({ name }) => nameKey(name) !== nameKey(entry.name));
      seen.set(cell, entry);
      if (!other) continue;
      const data = { name: entry.name, other: other.name, otherSheet: other.at.sheet, text: entry.text };
      report({ at: entry.at, data, related: [other.at], owner: { indicator: entry.name } });
    }
  },
});
