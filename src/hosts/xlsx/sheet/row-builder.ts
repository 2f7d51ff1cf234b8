import type { CellValue } from "../../../core/index";
import { failure } from "../failures";

/** A row while the sheet is still being read; the same shape as the workbook's. */
export interface MutableRow {
  index: number;
  start: number;
  values: CellValue[];
  formats?: number[];
  formulas?: (string | undefined)[];
}

/**
 * Places kept for cells, gaps between far cells included. A sheet needs this many only when it was made to exhaust the
 * reader: Excel itself would need gigabytes for it.
 */
const MAX_PLACES = 30_000_000;

/**
 * Collects the cells of one row in arrays that are used again for every row. They count from column A, so that cells may
 * come in any order; outside first…last they hold nothing.
 */
export class RowBuilder {
  private readonly values: CellValue[] = [];
  private readonly formats: number[] = [];
  private readonly formulas: (string | undefined)[] = [];
  private first = 0;
  private last = -1;
  private hasValues = false;
  private hasFormats = false;
  private hasFormulas = false;
  private lastFormats: number[] | undefined;
  private lastBlank: CellValue[] = [];

  begin(): void {
    const { first, last } = this;
    if (this.hasValues) for (let column = first; column <= last; column++) this.values[column] = null;
    if (this.hasFormats) for (let column = first; column <= last; column++) this.formats[column] = 0;
    if (this.hasFormulas) for (let column = first; column <= last; column++) this.formulas[column] = undefined;
    this.last = -1;
    this.hasValues = false;
    this.hasFormats = false;
    this.hasFormulas = false;
  }

  add(column: number, value: CellValue, format: number, formula: string | undefined): void {
    if (value === null && format === 0 && formula === undefined) return;
    if (this.last < 0) this.first = this.last = column;
    else if (column > this.last) this.last = column;
    else if (column < this.first) this.first = column;
    if (column >= this.values.length) this.widen(column);
    if (value !== null) {
      this.hasValues = true;
      this.values[column] = value;
    }
    if (format !== 0) {
      this.hasFormats = true;
      this.formats[column] = format;
    }
    if (formula !== undefined) {
      this.hasFormulas = true;
      this.formulas[column] = formula;
    }
  }

  private widen(column: number): void {
    for (let at = this.values.length; at <= column; at++) {
      this.values.push(null);
      this.formats.push(0);
      this.formulas.push(undefined);
    }
  }

  /** The finished row, or undefined when it holds nothing. */
  finish(index: number): MutableRow | undefined {
    if (this.last < 0) return undefined;
    const row: MutableRow = { index, start: this.first, values: this.takeValues() };
    if (this.hasFormats) row.formats = this.takeFormats();
    if (this.hasFormulas) row.formulas = this.formulas.slice(this.first, this.last + 1);
    return row;
  }

  /** Rows of styled but empty cells share one array: there can be a million of them. */
  private takeValues(): CellValue[] {
    if (this.hasValues) return this.values.slice(this.first, this.last + 1);
    const length = this.last + 1 - this.first;
    if (this.lastBlank.length !== length) this.lastBlank = Array<null>(length).fill(null);
    return this.lastBlank;
  }

  /** Most rows of a table look like the row before: they share its array. */
  private takeFormats(): number[] {
    const { formats, first, last, lastFormats } = this;
    if (lastFormats?.length === last + 1 - first) {
      let column = first;
      while (column <= last && lastFormats[column - first] === formats[column]) column++;
      if (column > last) return lastFormats;
    }
    return (this.lastFormats = formats.slice(first, last + 1));
  }
}

/** Counts the places of all rows of a workbook. */
export class PlaceBudget {
  private used = 0;

  take(row: MutableRow, sheet: string): void {
    this.used += row.values.length;
    if (this.used > MAX_PLACES) throw failure("too-large", `シート「${sheet}」のセルの数`);
  }
}
