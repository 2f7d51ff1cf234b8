import type { CellRef } from "../../workbook/address";
import { formatAt, textAt, valueAt } from "../../workbook/cells";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { CellFace } from "../../reading/value/read-value";
import type { Path } from "../schema/problem";
import type { Column } from "./column";
import { said } from "./codec";
import type { Json } from "./section";

/** A field of a record and the cell it came from (or, blank, belongs into). */
export interface FieldCell {
  readonly path: Path;
  readonly at: CellRef;
  readonly head: string;
}

export interface FaultyCell extends FieldCell {
  readonly fault: string;
}

export interface ReadRecord {
  readonly record: Json;
  readonly cells: readonly FieldCell[];
  readonly faults: readonly FaultyCell[];
}

export interface ColumnAt {
  readonly column: Column;
  readonly at: CellRef;
}

export function faceAt(workbook: Workbook, sheet: Sheet, { row, column }: CellRef): CellFace {
  return {
    value: valueAt(sheet, row, column),
    text: textAt(workbook, sheet, row, column),
    numberFormat: formatAt(workbook, sheet, row, column).numberFormat,
  };
}

/** One record from the cells of its fields; undefined when all of them are blank. */
export function readRecord(workbook: Workbook, sheet: Sheet, columns: readonly ColumnAt[]): ReadRecord | undefined {
  const record: Json = {};
  const cells: FieldCell[] = [];
  const faults: FaultyCell[] = [];
  for (const { column, at } of columns) {
    const face = faceAt(workbook, sheet, at);
    const read = column.codec.read(face);
    const path = read && "value" in read ? store(record, column, read.value) : column.path;
    cells.push({ path, at, head: column.head });
    if (read && "fault" in read) faults.push({ path, at, head: column.head, fault: read.fault });
  }
  const blank = columns.every(({ at }) => said(faceAt(workbook, sheet, at)) === "");
  return blank ? undefined : { record, cells, faults };
}

/** Puts a value at a column's place; two columns may each bring a part of one object (最終目標 and its year). */
function store(record: Json, { path, year }: Column, value: unknown): Path {
  const keys = path.length === 0 ? [""] : path.map(String);
  const last = keys[keys.length - 1] ?? "";
  const holder = keys.slice(0, -1).reduce<Json>((at, key) => (at[key] ??= {}) as Json, record);
  if (year !== undefined) {
    const list = (holder[last] ??= []) as unknown[];
    return [...path, list.push({ year, ...(value as Json) }) - 1];
  }
  const before = holder[last];
  holder[last] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
  return path;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
