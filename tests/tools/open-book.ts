import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import type { Workbook } from "../../src/core";
import { openBook as openOn, type Book, type BookOptions } from "../../src/workbench/book";

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
  const book = await openOn(workbook, api, options);
  return {
    book,
    api,
    close() {
      book.dispose();
      univer.dispose();
    },
  };
}
