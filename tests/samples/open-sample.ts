import { readTables, textAt, type CellRef, type Slot, type Tables, type Workbook } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { sampleBytes } from "../tools/samples";

export interface OpenedSample {
  readonly workbook: Workbook;
  readonly tables: Tables;
  /** What the sheet shows in a cell, asked of the workbook itself. */
  shownAt(at: CellRef): string;
}

export function openSample(file: string): OpenedSample {
  const workbook = readXlsx(sampleBytes(file));
  const shownAt = (at: CellRef): string => {
    const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
    if (!sheet) throw new Error(`no sheet ${at.sheet}`);
    return textAt(workbook, sheet, at.row, at.column);
  };
  return { workbook, tables: readTables(workbook), shownAt };
}

/** The number of a slot; null for a dash or a blank. */
export function numberOf(slot: Slot | undefined): number | null {
  return slot?.reading.kind === "number" ? slot.reading.value : null;
}

/** The documents break lines and space brackets in their own way; what counts is what stands there. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
