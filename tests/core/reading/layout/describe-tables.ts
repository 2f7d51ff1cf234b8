import { cellName } from "../../../../src/core/workbook/address";
import type { Reading } from "../../../../src/core/reading/reading";
import type {
  BaselineSlot,
  Context,
  Indicator,
  OtherRow,
  OtherTable,
  Slot,
  Tables,
  YearSlot,
} from "../../../../src/core/reading/table";

/** What was read, in the short words of the fixtures: "R6:120 R7:―". */

/** 2024 → "R6", 2015 → "H27"; "?" where nothing names a year. */
export function describeYear(year: number | null | undefined): string {
  if (year == null) return "?";
  if (year >= 2019) return `R${String(year - 2018)}`;
  return year >= 1989 ? `H${String(year - 1988)}` : String(year);
}

export function describeReading(reading: Reading): string {
  switch (reading.kind) {
    case "number": {
      const percent = reading.unit === "%" ? "%" : "";
      const asOf = reading.asOf === undefined ? "" : `(${describeYear(reading.asOf)})`;
      return String(reading.value) + percent + asOf;
    }
    case "missing":
      return reading.mark === "blank" ? "·" : reading.text.trim();
    case "several":
      return "several";
    case "error":
      return reading.code;
    case "unreadable":
      return `unreadable(${reading.text.trim()})`;
  }
}

/** `R6:120`, `最終?:120`, with `@E3` behind it on request. */
export function describeYearSlot(slot: YearSlot, withCell: boolean): string {
  const stage = slot.stage === undefined ? "" : slot.stage === "interim" ? "中間" : "最終";
  return `${stage}${describeYear(slot.year)}:${describeSlot(slot, withCell)}`;
}

export function describeYearSlots(slots: readonly YearSlot[], withCell: boolean): string {
  return [...slots]
    .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999))
    .map((slot) => describeYearSlot(slot, withCell))
    .join(" ");
}

export function describeBaseline(slot: BaselineSlot | undefined, withCell: boolean): string {
  if (slot === undefined) return "";
  const year = slot.year === null ? "" : `${describeYear(slot.year)}:`;
  return year + describeSlot(slot, withCell) + (slot.row === "target" ? " [target row]" : "");
}

function describeSlot(slot: Slot, withCell: boolean): string {
  return describeReading(slot.reading) + (withCell ? `@${cellName(slot.at)}` : "");
}

/** Indicators of all tables in reading order: whether a printed break splits a table in two is no matter here. */
export function indicatorsInOrder(tables: Tables, sheets: readonly string[]): readonly Indicator[] {
  return tables.tables
    .flatMap((table) => table.indicators)
    .sort(
      (a, b) =>
        sheets.indexOf(a.at.sheet) - sheets.indexOf(b.at.sheet) || a.at.row - b.at.row || a.at.column - b.at.column,
    );
}

export function otherRowsInOrder(tables: Tables): readonly { readonly table: OtherTable; readonly row: OtherRow }[] {
  return tables.otherTables.flatMap((table) => table.rows.map((row) => ({ table, row })));
}

export function describeOtherCells(row: OtherRow): string {
  return row.cells
    .filter((cell) => cell.reading.kind !== "missing" || cell.reading.mark !== "blank")
    .map((cell) => {
      const head =
        cell.year !== undefined ? `${describeYear(cell.year)}:` : cell.role === "value" ? "" : `${cell.role}:`;
      return head + describeReading(cell.reading);
    })
    .join(" ");
}

export const CONTEXT_KEYS = [
  "goal",
  "measure",
  "project",
  "department",
  "assessment",
  "source",
  "method",
  "direction",
  "remark",
] as const satisfies readonly (keyof Context)[];

/** "goal: 仕事をつくる; department: 商工課" */
export function describeContext(context: Context): string {
  return CONTEXT_KEYS.flatMap((key) => {
    const text = context[key]?.text.replace(/\s+/g, "");
    return text === undefined ? [] : [`${key}: ${text}`];
  }).join("; ");
}

/**
 * Where a text has to contain the expected words only ("基本目標１ 仕事をつくる" for 仕事をつくる), the expected words
 * are repeated, so that a comparison shows true differences alone. A context nobody asked for is left out.
 */
export function describeContextAs(expected: string, context: Context): string {
  return expected
    .split(/;\s*/)
    .filter((part) => part !== "")
    .map((part) => {
      const [key = "", words = ""] = part.split(/:\s*/);
      const label = context[key as (typeof CONTEXT_KEYS)[number]];
      const text = (label?.text ?? "none").replace(/\s+/g, "");
      return text.includes(words.replace(/\s+/g, "")) ? part : `${key}: ${text}`;
    })
    .join("; ");
}
