import { planClearing } from "../../core/index";
import { openWorkbook } from "../../taskpane/jobs/check";
import { setFlags } from "../../taskpane/jobs/mend";
import { type Counter, failureOf, noTablesOf } from "./command";
import type { Answer } from "../answer/answer";

/** フラグ: takes all flags away where there are any, whoever set them; else flags the findings. */
export async function toggleFlags(counter: Counter): Promise<Answer> {
  const { desk, texts } = counter;
  if (!(await openWorkbook(desk))) return failureOf(counter);
  const before = desk.store.state().survey;
  if (before === null) return failureOf(counter);
  const hadFlags = planClearing(before.workbook).length > 0;
  if (!hadFlags && before.tables.tables.length === 0) return noTablesOf(counter);
  if (!(await setFlags(desk, !hadFlags))) return failureOf(counter);
  if (hadFlags) return { title: texts.flagsCleared, lines: [] };
  const after = desk.store.state().survey;
  const isFlagged = after !== null && planClearing(after.workbook).length > 0;
  return isFlagged
    ? { title: texts.flagged, lines: [...texts.flagLegend, texts.flagAgain] }
    : { title: texts.nothingFound, lines: [] };
}
