/// <reference types="office-js" />
import { apply, HostError, type Edit, type WorkOptions } from "../../../core/index";
import type { BookHead } from "../read/heads";
import { readBook, type ReadBook } from "../read/read-workbook";
import { alone, type Task } from "../trips";
import { failure } from "../failures";
import { stopIf } from "../in-excel";
import { asHostError } from "../office-errors";
import { refuse } from "./refuse";
import { planSteps, type Step } from "./steps";
import { scopeOfTouched, touchedBy, type Touched } from "./touched";
import { withoutEmptyTexts } from "./without-empty-texts";

const PUT_BACK = "書きかけた分は元に戻しました。";
const ATTEMPTS = 3;

export interface ApplyOptions extends WorkOptions {
  readonly hasNotes: boolean;
}

/**
 * All of the edits, or none: what they touch is read anew, compared and changed by the core's own rules, and only the
 * difference is written. When Excel fails on the way, what was written so far is put back.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { hasNotes, progress, signal }: ApplyOptions,
): Promise<BookHead> {
  const held = withoutEmptyTexts(edits);
  const touched = touchedBy(held);
  const book = await look(context, touched, hasNotes);
  const wanted = apply(book.workbook, held);
  refuse(book, wanted, touched, hasNotes);
  stopIf(signal);
  const begun = new Set<string>();
  let trips = 0;
  try {
    const steps = planSteps(context, book, wanted, touched);
    await alone(context, write(steps, begun), { onTrip: () => progress?.(trips++, steps.length) });
  } catch (error) {
    const reason = asHostError(error);
    await putBack(context, book, touched, begun, hasNotes);
    throw new HostError(reason.code, `${reason.message}${PUT_BACK}`, reason.at);
  }
  if (touched.sheets.size > 0) await backToSheet(context, book.head.active);
  progress?.(edits.length, edits.length);
  return book.head;
}

/** Some Excels show a sheet that was just made; the person goes on where they were. */
async function backToSheet(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const before = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (active.name === name || before.isNullObject) return;
    before.activate();
    await context.sync();
  } catch {
    // Everything is written; which sheet is in front is no reason to say that it is not.
  }
}

async function look(context: Excel.RequestContext, touched: Touched, hasNotes: boolean): Promise<ReadBook> {
  return await readBook(context, { hasNotes, scopeOf: (sheet) => scopeOfTouched(touched, sheet) });
}

/** One step after the other; each is noted before anything of it is on its way. */
function* write(steps: readonly Step[], begun: Set<string>): Task<void> {
  for (const { key, task } of steps) {
    begun.add(key);
    yield* task();
  }
  yield "answer";
}

/** Whatever was begun, back to how it was. What stopped the writing may still be there for a moment. */
async function putBack(
  context: Excel.RequestContext,
  before: ReadBook,
  touched: Touched,
  begun: ReadonlySet<string>,
  hasNotes: boolean,
): Promise<void> {
  for (let left = ATTEMPTS; begun.size > 0; left--) {
    try {
      const book = await look(context, touched, hasNotes);
      const steps = planSteps(context, book, before.workbook, touched, before).filter(({ undoes }) =>
        begun.has(undoes),
      );
      await alone(context, write(steps, new Set()));
      return;
    } catch (error) {
      if (left <= 1) throw failure("half-written", asHostError(error).code);
    }
  }
}
