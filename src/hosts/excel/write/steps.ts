/// <reference types="office-js" />
import { isFlag, type Workbook } from "../../../core/index";
import { sameName } from "../read/addresses";
import type { FoundFormat } from "../read/conditional-formats";
import type { ReadBook } from "../read/read-workbook";
import type { Task } from "../trips";
import { changesOf, putCells, type Glance } from "./put-cells";
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
  /** What it writes to, in words. */
  readonly place: string;
  readonly task: () => Task<void>;
}

/** By sheet, what was written over. */
export type Glances = Map<string, Glance[]>;

/**
 * From what a workbook holds to what is wanted, as far as it was touched. Sheets are made before anything can name
 * them, and deleted when everything else is done: a sheet that is gone is what Excel could not give back.
 * `before` is what was there before anything was written, where something has to be put back.
 */
export function planSteps(
  context: Excel.RequestContext,
  book: ReadBook,
  wanted: Workbook,
  touched: Touched,
  before: ReadBook = book,
  glances: Glances = new Map(),
): readonly Step[] {
  const { worksheets } = context.workbook;
  const step = (key: string, task: () => Task<void>, undoes = key): Step => ({
    key,
    undoes,
    place: placeOf(key),
    task,
  });
  const glancesAt = (name: string): Glance[] => {
    const list = glances.get(name) ?? [];
    glances.set(name, list);
    return list;
  };
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
          putCells(
            worksheets.getItem(name),
            changesOf(book.workbook, wanted, name, touched.cells.get(name) ?? []),
            glancesAt(name),
          ),
        ),
      ),
    ...[...touched.flags]
      .filter(stays)
      .map((name) =>
        step(`flags ${name}`, () =>
          putConditionalFormats(
            worksheets.getItem(name),
            ourFormats(book.flags.get(name), before.flags.get(name)),
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

const DOCUMENT_PLACES: Readonly<Record<string, string>> = { names: "名前の定義", memos: "ブックの控え" };

/** "cells 施策1" → シート「施策1」 */
function placeOf(key: string): string {
  return DOCUMENT_PLACES[key] ?? `シート「${key.slice(key.indexOf(" ") + 1)}」`;
}

/** Flags, and what was to become one when Excel stopped: no format of ours, and not there before. */
function ourFormats(present: readonly FoundFormat[] = [], before: readonly FoundFormat[] = []): readonly FoundFormat[] {
  const known = new Set(before.flatMap(({ ids }) => ids));
  return present.filter(
    ({ format, ids }) => isFlag(format) || (format.type === "expression" && !ids.some((id) => known.has(id))),
  );
}

function* addSheet(worksheets: Excel.WorksheetCollection, name: string): Task<void> {
  yield 500;
  worksheets.add(name);
}

function* removeSheet(worksheets: Excel.WorksheetCollection, name: string): Task<void> {
  yield 500;
  worksheets.getItem(name).delete();
}
