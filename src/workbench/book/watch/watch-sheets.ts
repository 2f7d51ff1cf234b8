import type { IWorksheetData } from "@univerjs/core";
import { EMPTY_SHEET } from "../../../core";
import { onSheet, rangesOf, type Watchers } from "./watcher";

export const SHEET_WATCHERS: Watchers = {
  "sheet.mutation.insert-sheet": (book, { params }) => {
    const { id, name, hidden } = (params["sheet"] ?? {}) as Partial<IWorksheetData>;
    if (id === undefined || name === undefined || book.sheetById(id)) return;
    const visibility = hidden === 1 ? "hidden" : "visible";
    book.addedInGrid(id, { ...EMPTY_SHEET, name, visibility }, Number(params["index"]));
  },
  "sheet.mutation.remove-sheet": onSheet((book, sheet) => {
    book.deletedInGrid(sheet, sheet.knownName);
  }),
  "sheet.mutation.set-worksheet-name": onSheet((book, sheet) => {
    book.renamedInGrid(sheet, sheet.knownName);
  }),
  "sheet.mutation.set-worksheet-order": onSheet((book, sheet) => {
    book.orderAsGrid();
    book.tell({ kind: "sheet-moved", sheet, source: book.worker });
  }),
  "sheet.mutation.set-worksheet-hidden": onSheet((book, sheet, { hidden }) => {
    sheet.visibility = hidden === 1 ? "hidden" : "visible";
    book.tell({ kind: "sheet-shown", sheet, source: book.worker });
  }),
  "sheet.operation.set-worksheet-active": onSheet((book, sheet) => {
    book.activatedInGrid(sheet);
  }),
  "sheet.operation.set-selections": onSheet((book, sheet, { selections }) => {
    const [range] = rangesOf((selections as { range: unknown }[] | undefined)?.map((each) => each.range));
    if (range) book.selectedInGrid(sheet, range);
  }),
  "sheet.mutation.set-frozen": onSheet((_book, sheet, { startRow, startColumn }) => {
    const row = Math.max(0, Number(startRow));
    const column = Math.max(0, Number(startColumn));
    sheet.frozenAt = row === 0 && column === 0 ? undefined : { row, column };
  }),
  "sheet.mutation.set-tab-color": onSheet((_book, sheet, { color }) => {
    const hex = /^#([0-9a-f]{6})$/i.exec(typeof color === "string" ? color : "")?.[1];
    sheet.tabColor = hex?.toUpperCase();
  }),
  "sheet.mutation.toggle-gridlines": onSheet((_book, sheet, { showGridlines }) => {
    sheet.showGridLines = showGridlines !== 0;
  }),
};
