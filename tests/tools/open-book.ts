import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import type { Workbook } from "../../src/core";
import { openBook as openOn, type Book, type BookOptions } from "../../src/workbench/book";

const CALCULATION_NOTE = "formula.mutation.set-formula-calculation-notification";
const STOPPED = 1;

export interface OpenBook {
  readonly book: Book;
  readonly api: FUniver;
  close(): void;
}

/** A workbook open on the engine, without a grid to see. Close it, or jest waits for it. */
export async function openBook(workbook: Workbook, options: BookOptions = {}): Promise<OpenBook> {
  const univer = new Univer({
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const api = FUniver.newAPI(univer);
  // The engine computes when it is told to. On its own it would begin a while later, and its results could come into
  // cells that hold something else by then.
  univer.__getInjector().get(IActiveDirtyManagerService).remove("sheet.mutation.set-range-values");
  const book = await openOn(workbook, api, options);
  return {
    book,
    api,
    close() {
      // The engine winds a clock when it begins to compute; going off after the end it would stop the test run.
      api.syncExecuteCommand(CALCULATION_NOTE, { functionsExecutedState: STOPPED }, { onlyLocal: true });
      book.dispose();
      univer.dispose();
    },
  };
}
