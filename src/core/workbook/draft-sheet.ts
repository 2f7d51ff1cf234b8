import type { CellFormat, CellValue, Row } from "./workbook";

/** Cell formats without repetition, in the order of first use; 0 is the normal format. */
export class Palette {
  readonly formats: CellFormat[];
  readonly #ids = new Map<string, number>();
  /** Most cells share a few format objects: spelling them out once is enough. */
  readonly #known = new WeakMap<CellFormat, number>();

  constructor(formats: readonly CellFormat[] = [{ numberFormat: "General", locked: true }]) {
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

interface DraftCell {
  readonly value: CellValue;
  readonly format: number;
  readonly formula?: string | undefined;
}

/** A sheet while it is being written: cells in any order, out come the rows a `Sheet` holds. */
export class DraftSheet {
  readonly #rows = new Map<number, Map<number, DraftCell>>();

  constructor(readonly palette: Palette) {}

  put(row: number, column: number, value: CellValue, format?: CellFormat, formula?: string): void {
    const cells = this.#rows.get(row) ?? new Map<number, DraftCell>();
    cells.set(column, { value, format: format ? this.palette.id(format) : 0, formula });
    this.#rows.set(row, cells);
  }

  rows(): readonly Row[] {
    return [...this.#rows].sort(([a], [b]) => a - b).map(([index, cells]) => rowOf(index, cells));
  }
}

function rowOf(index: number, cells: ReadonlyMap<number, DraftCell>): Row {
  const columns = [...cells.keys()];
  const start = Math.min(...columns);
  const width = Math.max(...columns) - start + 1;
  const all = Array.from({ length: width }, (_, offset) => cells.get(start + offset));
  const formulas = all.map((cell) => cell?.formula);
  return {
    index,
    start,
    values: all.map((cell) => cell?.value ?? null),
    formats: all.map((cell) => cell?.format ?? 0),
    ...(formulas.some((formula) => formula !== undefined) ? { formulas } : {}),
  };
}
