import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { isError, type CellValue } from "../../core";

/** One cell as Excel holds it. */
export interface Cell {
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  /** Number of the format. */
  readonly format: number;
}

/** What the engine has no place for, carried along with its cell when rows move. */
interface Carried {
  readonly format?: number;
  /** The cell holds this error itself, without a formula. */
  readonly error?: string;
  /** A formula that only Excel can compute: the engine sees its stored result. */
  readonly formula?: string;
}

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];
/** Formulas over other files cannot be computed here; Excel keeps their last results as well. */
const OTHER_FILE = /\[\d+\]|\[[^\]]+\.xl\w+\]/i;

export const EMPTY: Cell = { value: null, format: 0 };

export function isErrorText(text: unknown): boolean {
  return typeof text === "string" && ERRORS.includes(text);
}

/** A cell as the engine takes it; `style` is its own business. */
export function dataOf({ value, formula, format }: Cell): ICellData {
  const isForeign = formula !== undefined && OTHER_FILE.test(formula);
  const carried: Carried = {
    ...(format !== 0 && { format }),
    ...(isForeign && { formula }),
    ...(isError(value) && formula === undefined && { error: value.error }),
  };
  return {
    ...contentOf(value),
    ...(formula !== undefined && !isForeign && { f: `=${formula}` }),
    ...(Object.keys(carried).length > 0 && { custom: { ...carried } }),
  };
}

/** The same as a change: what is not said is taken away. */
export function replacing(cell: Cell): ICellData {
  return { v: null, t: null, f: null, si: null, p: null, custom: null, ...dataOf(cell) };
}

/**
 * What a cell carries after somebody changed it in the grid: whatever was typed takes the place of an error or formula
 * that stood there by our own account, and a new look is a new format. Undefined where nothing differs.
 */
export function carriedAfter(
  now: ICellData,
  change: ICellData,
  formatFor: (before: number) => number,
): ICellData | undefined {
  const before = (now.custom ?? {}) as Carried;
  const isTyped = change.v !== undefined || change.f !== undefined || change.p !== undefined;
  const isSetByUs = change.custom !== undefined;
  if (isSetByUs) return undefined;
  const { error, formula, format = 0 } = before;
  const looked = change.s === undefined ? format : formatFor(format);
  const after: Carried = {
    ...(looked !== 0 && { format: looked }),
    ...(!isTyped && error !== undefined && { error }),
    ...(!isTyped && formula !== undefined && { formula }),
  };
  return JSON.stringify(after) === JSON.stringify(before) ? undefined : { custom: { ...after } };
}

export function cellOf(data: Nullable<ICellData>, formulaOf: () => string): Cell {
  if (!data) return EMPTY;
  const carried = (data.custom ?? {}) as Carried;
  const hasFormula = Boolean(data.f) || Boolean(data.si);
  const formula = hasFormula ? formulaOf().replace(/^=/, "") : carried.formula;
  return {
    value: valueOf(data, carried.error !== undefined || formula !== undefined),
    ...(formula !== undefined && { formula }),
    format: carried.format ?? 0,
  };
}

function valueOf(data: ICellData, mayBeError: boolean): CellValue {
  const value = data.v ?? data.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (value === undefined || value === null) return null;
  if (mayBeError && isErrorText(value)) return { error: String(value) };
  if (typeof value === "boolean" || data.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return value;
}

function contentOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
