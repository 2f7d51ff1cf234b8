import { cellName, parseCellName, type CellValue } from "../../core";
import type { Book, BookSheet } from "../book";
import type { ExcelServer } from "../host";
import type { State } from "./state";
import type { Workbench } from "./workbench";

/** What tests in a browser may take hold of: `window.workbench`. Cells are drawn, so they cannot be found in the page. */
export interface WorkbenchSeam {
  readonly book: Book | undefined;
  readonly server: ExcelServer | undefined;
  readonly state: State;
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The bytes of the file, without a download. */
  save(): Promise<Uint8Array>;
  /** `cell("施策①", "E8")`; waits for formulas to be computed. */
  cell(sheet: string, address: string): Promise<SeamCell>;
  /** Types as a person does: text that looks like a number becomes one, "=" begins a formula. */
  type(sheet: string, address: string, text: string): Promise<void>;
  select(sheet: string, address: string): void;
  /** "シート!E8" */
  selection(): string;
  undo(): Promise<void>;
}

export interface SeamCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

declare global {
  interface Window {
    workbench?: WorkbenchSeam;
  }
}

export function seamOf(workbench: Workbench): WorkbenchSeam {
  const { api } = workbench.grid;
  return {
    get book() {
      return workbench.book;
    },
    get server() {
      return workbench.server;
    },
    get state() {
      return workbench.store.get();
    },
    open: (bytes, name) => workbench.open(bytes, name),
    save: () => workbench.save(),
    cell: async (sheet, address) => {
      await workbench.book?.settle();
      const { book, row, column } = find(workbench, sheet, address);
      const { value, formula, format } = book.cell(row, column);
      return { value, formula: formula ?? null, numberFormat: book.formats.at(format).numberFormat };
    },
    type: async (sheet, address, text) => {
      api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).setValue(typed(text));
      await workbench.book?.settle();
    },
    select: (sheet, address) => {
      const { book, row, column } = find(workbench, sheet, address);
      workbench.book?.select(book, { top: row, left: column, bottom: row, right: column });
    },
    selection: () => {
      const { sheet, range } = workbench.book?.selection ?? {};
      return sheet && range ? `${sheet.name}!${cellName({ row: range.top, column: range.left })}` : "";
    },
    undo: async () => {
      await api.undo();
      await workbench.book?.settle();
    },
  };
}

function find(workbench: Workbench, name: string, address: string): { book: BookSheet; row: number; column: number } {
  const book = workbench.book?.sheetNamed(name);
  const place = parseCellName(address);
  if (!book || !place) throw new Error(`There is no ${name}!${address}.`);
  return { book, ...place };
}

function typed(text: string): string | number {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
