/// <reference types="office-js" />
import type { HostChange } from "../../../core/index";
import type { ExcelPort } from "../port";
import { placeOf } from "../read/addresses";
import type { OwnWrites } from "./own-writes";

export interface WatchOptions {
  readonly own: OwnWrites;
  /** The name of a sheet by Excel's id; undefined for one not seen yet. */
  readonly sheetById: (id: string) => string | undefined;
  readonly tell: (change: HostChange) => void;
}

/** Sheets that are renamed or moved are told of from here on. */
const RENAMES = "1.17";

/** Listens to all sheets at once. Events are only hints, so a handler asks nothing of Excel. Ends with the call of the result. */
export async function watch(port: ExcelPort, options: WatchOptions): Promise<() => Promise<void>> {
  const { own, tell } = options;
  return await port.run({}, async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = async ({ source }: { readonly source: string }): Promise<void> => {
      if (!own.isEchoOfSheets(source === "Remote")) tell({ kind: "sheets" });
      return Promise.resolve();
    };
    const handlers: readonly { remove(): void }[] = [
      worksheets.onChanged.add(async (event) => {
        tellOfCells(event, options);
        return Promise.resolve();
      }),
      worksheets.onSelectionChanged.add(async (event) => {
        tellOfSelection(event, options);
        return Promise.resolve();
      }),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      ...(port.supports(RENAMES) ? [worksheets.onNameChanged?.add(sheetsChanged)] : []),
    ];
    await context.sync();
    return async () => {
      await port.run({ previousObjects: context }, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });
}

function tellOfCells(event: Excel.WorksheetChangedEventArgs, { own, sheetById, tell }: WatchOptions): void {
  const sheet = sheetById(event.worksheetId);
  // Rows that come or go move everything below them.
  const range = event.changeType === "RangeEdited" ? (placeOf(event.address) ?? null) : null;
  const isEcho = own.isEcho({
    sheet,
    range,
    isRemote: event.source === "Remote",
    isOurs: event.triggerSource === "ThisLocalAddin",
    value: (event.details as { valueAfter?: unknown } | undefined)?.valueAfter,
  });
  if (!isEcho) tell(sheet === undefined ? { kind: "sheets" } : { kind: "cells", sheet, range });
}

function tellOfSelection(event: Excel.WorksheetSelectionChangedEventArgs, { sheetById, tell }: WatchOptions): void {
  const sheet = sheetById(event.worksheetId);
  const range = sheet === undefined ? undefined : placeOf(event.address);
  tell({ kind: "selection", at: sheet !== undefined && range ? { sheet, row: range.top, column: range.left } : null });
}
