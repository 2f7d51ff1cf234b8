import { makeSummary as make } from "../../taskpane/jobs/make-sheets";
import { type Counter, failureOf, noTablesOf, sentenceOf } from "./command";
import type { Answer } from "../answer/answer";

/** 集計: 総括表 is shown when it was made. */
export async function makeSummary(counter: Counter): Promise<Answer | null> {
  const { desk, texts } = counter;
  if (!(await make(desk))) return failureOf(counter);
  if (sentenceOf(counter) !== desk.texts.nothingToDo) return null;
  const { survey } = desk.store.state();
  const hasTables = survey !== null && survey.tables.tables.length > 0;
  return hasTables ? { title: texts.summaryIsCurrent, lines: [] } : noTablesOf(counter);
}
