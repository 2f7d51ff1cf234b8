import type { YearHead } from "../../../reading/table";
import { sayYear, sayYearEn } from "../../judging/say";
import { yearRuns } from "../../judging/year-heads";
import { type CellRef, groupRule, type Source } from "../../rule";

type Flaw = "gap" | "twice" | "order";

interface Data {
  readonly year: number;
  readonly before: number;
  readonly flaw: Flaw;
  readonly text: string;
}

interface Entry {
  readonly at: CellRef;
  readonly data: Data;
}

/** Every second year, or a final year far ahead, is a plan's own rhythm. */
export const yearHeaderGap = groupRule<"table/year-header-gap", Data, Entry>({
  id: "table/year-header-gap",
  severity: "warning",
  title: { ja: "年度の見出しの抜け・重複・順序", en: "Years missing, twice or out of order" },
  messages: {
    ja: ({ year, before, flaw, text }) =>
      flaw === "twice"
        ? `見出し「${text}」（${sayYear(year)}）が2回あります。年度を確かめてください。`
        : `見出しが${sayYear(before)}の次に「${text}」（${sayYear(year)}）となっており、年度が${flaw === "gap" ? "抜けています" : "順に並んでいません"}。年度を確かめてください。`,
    en: ({ year, before, flaw, text }) =>
      flaw === "twice"
        ? `The head "${text}" (${sayYearEn(year)}) stands twice. Check the years.`
        : `After ${sayYearEn(before)} the head says "${text}" (${sayYearEn(year)}): ${flaw === "gap" ? "a year is missing" : "the years are out of order"}. Check the years.`,
  },
  why: {
    ja: "見出しの年度が違うと、実績が別の年度のものとして扱われます。",
    en: "With a wrong head, values belong to the wrong year.",
  },
  mending: {
    ja: "見出しの年度を直すか、抜けている年度の列を加えます。",
    en: "Correct the head or add the missing column.",
  },
  examples: { bad: "R3 R4 R6 R7", good: "R3 R4 R5 R6" },
  gather(source, tell) {
    for (const entry of flaws(source))
      tell(`${entry.at.sheet}!${String(entry.at.row)}:${String(entry.at.column)}`, entry);
  },
  judge(entries, report) {
    for (const { at, data } of entries.slice(0, 1)) report({ at, data });
  },
});

/** A year that stands twice keeps a table from being read at all: whose the values are cannot be told. */
function flaws(source: Source): readonly Entry[] {
  if (source.kind === "skipped") {
    const { yearTwice } = source.skipped;
    if (!yearTwice) return [];
    const { at, year, text } = yearTwice;
    return [{ at, data: { year, before: year, flaw: "twice", text } }];
  }
  if (source.kind !== "table" || source.table.layout === "long") return [];
  return yearRuns(source.table).flatMap((run) => {
    const found = firstFlaw(run);
    if (!found) return [];
    const { head, before, flaw } = found;
    return [{ at: head.at, data: { year: head.year, before: before.year, flaw, text: head.text.trim() } }];
  });
}

function firstFlaw(run: readonly YearHead[]): { head: YearHead; before: YearHead; flaw: Flaw } | undefined {
  const steps = run
    .slice(1)
    .map((head, at) => ({ head, before: run[at] as YearHead, step: head.year - (run[at] as YearHead).year }));
  const rising = steps.filter(({ step }) => step > 0).length;
  const sense = rising * 2 >= steps.length ? 1 : -1;
  const sizes = new Set(steps.map(({ step }) => Math.abs(step)));
  const even = sizes.size === 1 && !sizes.has(0);
  for (const { head, before, step } of steps) {
    if (step === 0) return { head, before, flaw: "twice" };
    if (Math.sign(step) !== sense) return { head, before, flaw: "order" };
    if (Math.abs(step) > 1 && !even) return { head, before, flaw: "gap" };
  }
  return undefined;
}
