/// <reference types="office-js" />
import {
  apply,
  cellChanged,
  HostError,
  type CellEdit,
  type Edit,
  type Workbook,
  type WorkOptions,
} from "../../../core/index";
import { activeSheetName } from "../read/active-sheet";
import type { BookHead } from "../read/heads";
import { readInPieces, type ReadBook } from "../read/read-workbook";
import { alone, together, type Task } from "../trips";
import { failure } from "../failures";
import { stopIf } from "../in-excel";
import { asHostError } from "../office-errors";
import { putPrint } from "./put-print";
import { refuse } from "./refuse";
import { planSteps, type Glances, type Step } from "./steps";
import { scopeOfTouched, touchedBy, type Touched } from "./touched";
import { typedMeanwhile } from "./typed-meanwhile";
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
  const active = touched.sheets.size > 0 ? await activeSheetName(context) : null;
  const begun: Step[] = [];
  const glances: Glances = new Map();
  try {
    const steps = planSteps(context, book, wanted, touched, book, glances);
    // Calculation rests for this journey only: set to manual it would stay so for every workbook, should we be stopped.
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    await alone(context, write(steps, begun), {
      onTrip: () => progress?.(Math.floor(((begun.length - 1) / steps.length) * edits.length), edits.length),
    });
    refuseTyped(glances);
  } catch (error) {
    await putBack(context, withTyped(book, glances), touched, begun, hasNotes);
    throw explained(asHostError(error), begun.at(-1));
  }
  if (touched.sheets.size > 0) {
    await setPrinting(context, wanted, touched);
    if (active !== null) await backToSheet(context, active);
  }
  progress?.(edits.length, edits.length);
  return book.head;
}

/** How pages are set up is up to the printer: where there is none Excel refuses, and the sheets are as good without. */
async function setPrinting(context: Excel.RequestContext, { sheets }: Workbook, touched: Touched): Promise<void> {
  const ours = sheets.filter(({ name, layout }) => layout?.print && touched.sheets.has(name));
  try {
    await together(
      context,
      ours.map(({ name, layout }) => putPrint(context.workbook.worksheets.getItem(name), layout?.print)),
    );
  } catch {
    // A person can set the page up; nothing else depends on it.
  }
}

/** Some Excels show a sheet that was just made; the person goes on where they were. */
async function backToSheet(context: Excel.RequestContext, name: string): Promise<void> {
  if ((await activeSheetName(context)) === name) return;
  try {
    const before = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (before.isNullObject) return;
    before.activate();
    await context.sync();
  } catch {
    // Everything is written; which sheet is in front is no reason to say that it is not.
  }
}

async function look(context: Excel.RequestContext, touched: Touched, hasNotes: boolean): Promise<ReadBook> {
  return await readInPieces(context, { hasNotes, scopeOf: (sheet) => scopeOfTouched(touched, sheet) });
}

/** One step after the other; each is noted before anything of it is on its way. */
function* write(steps: readonly Step[], begun: Step[]): Task<void> {
  for (const step of steps) {
    begun.push(step);
    yield* step.task();
  }
  yield "answer";
}

/** Somebody typed into a cell after it was compared, and before it was written. */
function refuseTyped(glances: Glances): void {
  const [first] = typedIn(glances);
  if (first) throw cellChanged(first.at);
}

/** What is to be put back: with what others typed meanwhile. */
function withTyped(book: ReadBook, glances: Glances): ReadBook {
  return { ...book, workbook: apply(book.workbook, typedIn(glances)) };
}

function typedIn(glances: Glances): readonly CellEdit[] {
  return [...glances].flatMap(([sheet, all]) => typedMeanwhile(sheet, all));
}

/** The same failure with where Excel was at, and what became of the rest. */
function explained({ code, message, at }: HostError, step: Step | undefined): HostError {
  const place = step === undefined || at ? "" : `（${step.place}への書き込み中）`;
  return new HostError(code, `${message}${place}${PUT_BACK}`, at);
}

/** Whatever was begun, back to how it was. What stopped the writing may still be there for a moment. */
async function putBack(
  context: Excel.RequestContext,
  before: ReadBook,
  touched: Touched,
  begun: readonly Step[],
  hasNotes: boolean,
): Promise<void> {
  const keys = new Set(begun.map(({ key }) => key));
  for (let left = ATTEMPTS; keys.size > 0; left--) {
    try {
      const book = await look(context, touched, hasNotes);
      const steps = planSteps(context, book, before.workbook, touched, before).filter(({ undoes }) => keys.has(undoes));
      await alone(context, write(steps, []));
      return;
    } catch (error) {
      if (left <= 1) throw failure("half-written", placesOf(begun, asHostError(error)));
    }
  }
}

function placesOf(begun: readonly Step[], { code }: HostError): string {
  return `${[...new Set(begun.map(({ place }) => place))].join("、")}・${code}`;
}
