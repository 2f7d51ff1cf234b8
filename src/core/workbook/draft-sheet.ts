import { NORMAL_FORMAT } from "./empty-workbook";
import type { CellFormat, CellValue, Row } from "./workbook";

/** Cell formats without repetition, in the order of first use; 0 is the normal format. */
export class Palette {
  readonly formats: CellFormat[];
  readonly #ids = new Map<string, number>();
  /** Most cells share a few format objects: spelling them out once is enough. */
  readonly #known = new WeakMap<CellFormat, number>();

  constructor(formats: readonly CellFormat[] = [NORMAL_FORMAT]) {
    this.formats = [...formats];
    this.formats.forEach((format, id) => this.#ids.set(JSON.stringify(format), id));
  }

  id(format: CellFormat): number {
    const seen = this.#known.get(format);
    if (seen !== undefined) return seen;
    const id = this.#idOf(format);
    this.#known.set(format, id);
    return id;
  }

  #idOf(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

/** A row being written: places count from column A, and hold nothing where nothing was put. */
interface DraftRow {
  readonly values: (CellValue | undefined)[];
  readonly formats: number[];
  readonly formulas: (string | undefined)[];
}

/** A sheet while it is being written: cells in any order, out come the rows a `Sheet` holds. */
export class DraftSheet {
  readonly #rows = new Map<number, DraftRow>();

  constructor(readonly palette: Palette) {}

  put(row: number, column: number, value: CellValue, format?: CellFormat, formula?: string): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = { values: [], formats: [], formulas: [] }));
    const { values, formats, formulas } = cells;
    for (let at = values.length; at < column; at++) {
      values.push(undefined);
      formats.push(0);
      formulas.push(undefined);
    }
    values[column] = value;
    formats[column] = format ? this.palette.id(format) : 0;
    // A formula was put together from a hundred pieces, and until somebody looks into it all of them are kept.
    formula?.charCodeAt(0);
    formulas[column] = formula;
  }

  rows(): readonly Row[] {
    return [...this.#rows].sort(([a], [b]) => a - b).map(([index, row]) => rowOf(index, row));
  }
}

function rowOf(index: number, { values, formats, formulas }: DraftRow): Row {
  const start = values.findIndex((value) => value !== undefined);
  return {
    index,
    start,
    values: values.slice(start).map((value) => value ?? null),
    formats: formats.slice(start),
    ...(formulas.some((formula) => formula !== undefined) ? { formulas: formulas.slice(start) } : {}),
  };
}
