import { displayValue, type CellError, type CellValue, type Range, type Row } from "../../../core/index";

/** One block as Office.js gives it: a list of lists for each thing asked for. */
export interface BlockCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  /** Only where a value looks like an error. */
  readonly valueTypes: readonly (readonly string[])[] | undefined;
  readonly date1904: boolean;
  /** The format of a cell of the block, by number, and the code of that number. */
  readonly formatAt: (row: number, column: number) => number;
  readonly codeOf: (format: number) => string;
}

const errors = new Map<string, CellError>();

export function mayBeErrors(values: BlockCells["values"]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));
}

/** The rows that hold something, each from its first to its last cell in use. */
export function rowsOf(block: Range, cells: BlockCells): readonly Row[] {
  return cells.values.flatMap((_, at) => rowOf(block, cells, at) ?? []);
}

function rowOf(block: Range, cells: BlockCells, at: number): Row | undefined {
  const all = (cells.values[at] ?? []).map((raw, column) => {
    const formula = formulaOf(cells.formulas[at]?.[column], raw);
    const value = valueOf(raw, cells.valueTypes?.[at]?.[column], formula);
    const format = cells.formatAt(at, column);
    const text = knownText(value, cells.texts[at]?.[column], cells.codeOf(format), cells.date1904);
    return { value, formula, format, text };
  });
  const used = all.map(({ value, formula, format }) => value !== null || formula !== undefined || format !== 0);
  const from = used.indexOf(true);
  if (from < 0) return undefined;
  const kept = all.slice(from, used.lastIndexOf(true) + 1);
  return {
    index: block.top + at,
    start: block.left + from,
    values: kept.map(({ value }) => value),
    ...(kept.some(({ format }) => format !== 0) && { formats: kept.map(({ format }) => format) }),
    ...(kept.some(({ formula }) => formula !== undefined) && { formulas: kept.map(({ formula }) => formula) }),
    ...(kept.some(({ text }) => text !== undefined) && { texts: kept.map(({ text }) => text) }),
  };
}

/** One cell alone, as far as it can be told without the kinds of values: an error is the text that names it. */
export function contentOf(
  raw: unknown,
  given: unknown,
): { readonly value: CellValue; readonly formula: string | undefined } {
  const formula = formulaOf(given, raw);
  return { value: valueOf(raw, undefined, formula), formula };
}

/** A text that begins with "=" stands in both lists as it is; a formula shows its result in the one. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return undefined;
  return formula.slice(1);
}

/** An empty cell is an empty text here, and so is the result of a formula that shows nothing. */
function valueOf(raw: unknown, type: string | undefined, formula: string | undefined): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return null;
  if (raw === "") return formula === undefined ? null : "";
  return type === "Error" ? errorOf(raw) : raw;
}

/** One object for each kind of error, however many cells show it. */
function errorOf(text: string): CellError {
  const known = errors.get(text) ?? Object.freeze({ error: text });
  errors.set(text, known);
  return known;
}

/**
 * What Excel shows, where we would show it otherwise. Not for General, which depends on the width of the column, and
 * not for ####, which says only that the column is too narrow.
 */
function knownText(value: CellValue, shown: string | undefined, code: string, date1904: boolean): string | undefined {
  if (typeof value !== "number" || shown === undefined || code === "General" || /^#+$/u.test(shown)) return undefined;
  const own = displayValue(value, code, date1904);
  return own.trim() === shown.trim() ? undefined : shown;
}
