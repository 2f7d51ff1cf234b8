/// <reference types="office-js" />
import { isFlag, type Workbook } from "../../../core/index";
import { sameName } from "../read/addresses";
import type { ReadBook } from "../read/read-workbook";
import type { Task } from "../trips";
import { changesOf, putCells } from "./put-cells";
import { putConditionalFormats } from "./put-flags";
import { putMemos } from "./put-memos";
import { putNames } from "./put-names";
import { putNotes } from "./put-notes";
import { makeSheet } from "./put-sheet";
import { sheetNamed, type Touched } from "./touched";

/** One piece of the way from what Excel holds to what it shall hold. */
export interface Step {
  readonly key: string;
  /** The key of the step that has to be taken back by this one; the same piece of the workbook, seen from the other side. */
  readonly undoes: string;
  readonly task: () => Task<void>;
}

/**
 * From what a workbook holds to what is wanted, as far as it was touched. Sheets are made before anything can name
 * them, and deleted when everything else is done: a sheet that is gone is what Excel could not give back.
 */
export function planSteps(
  context: Excel.RequestContext,
  book: ReadBook,
  wanted: Workbook,
  touched: Touched,
): readonly Step[] {
  const { worksheets } = context.workbook;
  const step = (key: string, task: () => Task<void>, undoes = key): Step => ({ key, undoes, task });
  const present = (name: string) => sheetNamed(book.workbook, name);
  const names = [...touched.sheets];
  const isMade = (name: string) => !present(name) && sheetNamed(wanted, name) !== undefined;
  const isRewritten = (name: string) => present(name) !== undefined && sheetNamed(wanted, name) !== undefined;
  const stays = (name: string) => sheetNamed(wanted, name) !== undefined;
  const isDeleted = (name: string) => present(name) !== undefined && !sheetNamed(wanted, name);
  return [
    ...names.filter(isMade).map((name) => step(`make ${name}`, () => addSheet(worksheets, name), `delete ${name}`)),
    step("names", () => putNames(context.workbook, book.workbook, wanted, touched.names)),
    ...[...touched.cells.keys()]
      .filter((name) => stays(name) && !names.some((other) => sameName(other, name)))
      .map((name) =>
        step(`cells ${name}`, () =>
          putCells(worksheets.getItem(name), changesOf(book.workbook, wanted, name, touched.cells.get(name) ?? [])),
        ),
      ),
    ...[...touched.flags].filter(stays).map((name) =>
      step(`flags ${name}`, () =>
        putConditionalFormats(
          worksheets.getItem(name),
          (book.flags.get(name) ?? []).filter(({ format }) => isFlag(format)),
          (sheetNamed(wanted, name)?.conditionalFormats ?? []).filter(isFlag),
        ),
      ),
    ),
    ...[...touched.notes]
      .filter(([name]) => stays(name))
      .map(([name, places]) =>
        step(`notes ${name}`, () =>
          putNotes(worksheets.getItem(name), book.notes.get(name) ?? [], sheetNamed(wanted, name)?.notes ?? [], places),
        ),
      ),
    ...names
      .filter(isMade)
      .map((name) => step(`fill ${name}`, () => makeSheet(context, wanted, name, false), `delete ${name}`)),
    ...names.filter(isRewritten).map((name) => step(`rewrite ${name}`, () => makeSheet(context, wanted, name, true))),
    step("memos", () => putMemos(context.workbook, book.memos, wanted, touched.memos)),
    ...names
      .filter(isDeleted)
      .map((name) => step(`delete ${name}`, () => removeSheet(worksheets, name), `make ${name}`)),
  ];
}

function* addSheet(worksheets: Excel.WorksheetCollection, name: string): Task<void> {
  yield 500;
  worksheets.add(name);
}

function* removeSheet(worksheets: Excel.WorksheetCollection, name: string): Task<void> {
  yield 500;
  worksheets.getItem(name).delete();
}
