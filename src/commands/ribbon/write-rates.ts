import { FILL_SKIPS, type FillItem, type FillSkip } from "../../core/index";
import { openWorkbook } from "../../taskpane/jobs/check";
import { isWritable, previewRates, rateKey, writeRates as write } from "../../taskpane/jobs/fill";
import { type Counter, failureOf, noTablesOf, sentenceOf } from "./command";
import type { Answer } from "../answer/answer";

/** 達成率: formulas where there is nothing yet; what somebody typed or computed another way is left and told. */
export async function writeRates(counter: Counter): Promise<Answer> {
  const { desk, texts } = counter;
  if (!(await openWorkbook(desk))) return failureOf(counter);
  const { survey } = desk.store.state();
  if (survey === null || survey.tables.tables.length === 0) return noTablesOf(counter);
  const { items } = previewRates(survey, false);
  const left = leftAsIs(items, counter);
  const writable = items.filter(isWritable);
  if (writable.length === 0) return { title: texts.noRates, lines: left };
  if (!(await write(desk, new Set(writable.map(rateKey)), false))) return failureOf(counter);
  return { title: texts.ratesWritten, lines: [sentenceOf(counter), ...left, texts.takeBack] };
}

function leftAsIs(items: readonly FillItem[], { texts, language }: Counter): readonly string[] {
  const counts = new Map<FillSkip, number>();
  for (const { why } of items) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => texts.leftAsIs(FILL_SKIPS[why][language], count));
}
