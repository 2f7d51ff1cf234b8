import { nameKey } from "../../../reading/naming/name-key";
import { oneLine } from "../../judging/say";
import { type CellRef, groupRule, type Source } from "../../rule";

interface Entry {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly at: CellRef;
}

const GOAL =
  /^\s*(?<kind>基本目標|重点目標|政策目標|目標|ビジョン|基本方針)\s*(?<number>[0-9IVX①-⑳]+)[\s:：.．、「『]*(?<title>.*?)[」』]?\s*$/su;

/** A title shortened, or left out, contradicts nothing. */
export const goalNumberDiffers = groupRule<
  "workbook/goal-number-differs",
  { readonly text: string; readonly other: string; readonly otherSheet: string },
  Entry
>({
  id: "workbook/goal-number-differs",
  severity: "warning",
  title: { ja: "基本目標の番号と名称が食い違う", en: "Goal numbers and titles contradict each other" },
  messages: {
    ja: ({ text, other, otherSheet }) =>
      `「${text}」は、シート「${otherSheet}」の「${other}」と番号と名称の組み合わせが異なります。計画書と照合してそろえてください。`,
    en: ({ text, other, otherSheet }) =>
      `"${text}" contradicts "${other}" on sheet "${otherSheet}". Compare with the plan and use one numbering.`,
  },
  why: {
    ja: "番号が入れ替わると、指標が別の目標の下で集計されます。",
    en: "With numbers swapped, indicators are counted under the wrong goal.",
  },
  mending: { ja: "計画書の番号と名称にそろえます。", en: "Use the plan's numbers and titles." },
  examples: { bad: "基本目標１ 子育て… ／ 基本目標１ 仕事…", good: "どのシートも 基本目標１ 仕事…" },
  atLeast: 2,
  gather(source, tell) {
    const goal = goalOf(source);
    if (!goal) return;
    tell(`number:${goal.number}`, goal);
    tell(`title:${nameKey(goal.title)}`, goal);
  },
  judge(entries, report) {
    const seen: Entry[] = [];
    for (const entry of entries) {
      if (seen.some((other) => other.number === entry.number && sameTitle(other.title, entry.title))) continue;
      const [first] = seen;
      seen.push(entry);
      if (!first) continue;
      report({
        at: entry.at,
        data: { text: entry.text, other: first.text, otherSheet: first.at.sheet },
        related: [first.at],
      });
    }
  },
});

function goalOf(source: Source): Entry | undefined {
  if (source.kind === "skipped") return undefined;
  const label = source.kind === "indicator" ? source.indicator.context.goal : source.table.context.goal;
  const match = label && GOAL.exec(label.text.normalize("NFKC").replace(/\n/gu, " "));
  const { kind = "", number = "", title = "" } = match?.groups ?? {};
  if (!label || title.trim() === "") return undefined;
  return { number: kind + number, title: title.trim(), text: oneLine(label.text), at: label.at };
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
}
