import { contains as isWithin, type CellRef } from "../../workbook/address";
import { formatIn, rowAt, textAt, textIn, type CellSetting } from "../../workbook/cells";
import type { CellValue, Range, Row, Sheet, Span, Workbook } from "../../workbook/workbook";
import type { CellFace } from "../value/read-value";

/** Merges up to this many cells are looked up cell by cell; larger ones (a title over the whole sheet) are searched. */
const SMALL_MERGE = 4_096;

/**
 * A sheet as the recogniser looks at it: merged cells resolved, and turned by a quarter where a table's years run
 * downwards, so that everything behind it needs to know one orientation only.
 */
export class Grid {
  /** What cells show depends on it. */
  readonly setting: CellSetting;
  private readonly merges: MergeIndex;
  private knownBounds: Range | undefined;
  private knownFilledRows: readonly number[] | undefined;
  private readonly hiddenRowSet: (row: number) => boolean;
  private readonly hiddenColumnSet: (column: number) => boolean;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly turned = false,
    /** Only this part of the sheet is looked at (in the sheet's own rows and columns). */
    private readonly window?: Range,
  ) {
    this.setting = { formats: workbook.formats, date1904: workbook.date1904 };
    this.merges = mergeIndexOf(sheet.merges);
    this.hiddenRowSet = spansToTest(sheet.hiddenRows);
    this.hiddenColumnSet = spansToTest(sheet.hiddenColumns);
  }

  /** The filled part of the sheet (after turning). Worked out when first asked for: reading one cell again needs none. */
  get bounds(): Range {
    if (!this.knownBounds) {
      const used = this.window ?? usedRange(this.sheet);
      this.knownBounds = this.turned ? turn(used) : used;
    }
    return this.knownBounds;
  }

  /** Rows (after turning) that hold anything, ascending. */
  get filledRows(): readonly number[] {
    this.knownFilledRows ??= this.turned
      ? indices(this.bounds.top, this.bounds.bottom).filter((row) => this.filledColumnsOf(row).length > 0)
      : this.sheet.rows
          .filter((row) => inside(row.index, this.bounds.top, this.bounds.bottom) && hasContent(row))
          .map((row) => row.index);
    return this.knownFilledRows;
  }

  /** Columns of a row whose own cell holds something, ascending. */
  filledColumnsOf(row: number): readonly number[] {
    if (this.turned) {
      return indices(this.bounds.left, this.bounds.right).filter((column) => !this.isBlank(row, column));
    }
    const found = rowAt(this.sheet, row);
    if (!found) return [];
    const columns: number[] = [];
    for (let at = 0; at < found.values.length; at++) {
      const value = found.values[at];
      if (value === null || value === undefined || value === "") continue;
      if (!this.isBlank(row, found.start + at)) columns.push(found.start + at);
    }
    return columns;
  }

  /** The cell's own value; null inside a merge but for its first cell. */
  value(row: number, column: number): CellValue {
    const r = this.turned ? column : row;
    const c = this.turned ? row : column;
    const found = rowAt(this.sheet, r);
    const value = found?.values[c - found.start] ?? null;
    if (value === null || (this.window && !isWithin(this.window, r, c))) return null;
    const merge = this.mergeOf(r, c);
    return merge && (merge.top !== r || merge.left !== c) ? null : value;
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === null || (typeof value === "string" && value.trim() === "");
  }

  /** What the cell itself shows; "" inside a merge but for its first cell. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return "";
    return textAt(this.workbook, this.sheet, this.turned ? column : row, this.turned ? row : column);
  }

  face(row: number, column: number): CellFace {
    const r = this.turned ? column : row;
    const c = this.turned ? row : column;
    return new Face(this.value(row, column), this.setting, rowAt(this.sheet, r), c);
  }

  /**
   * The row of the sheet (a column of this grid, where it is turned) that holds the cell, for whoever keeps it. Not bound
   * to the window: a merge that reaches into it may begin outside.
   */
  cells(row: number, column: number): Row {
    const r = this.turned ? column : row;
    return rowAt(this.sheet, r) ?? { index: r, start: 0, values: [] };
  }

  /** The merge that covers the cell, if any. */
  merge(row: number, column: number): Range | undefined {
    const merge = this.turned ? this.mergeOf(column, row) : this.mergeOf(row, column);
    return merge && this.turned ? turn(merge) : merge;
  }

  /** The cell itself, or the first cell of the merge that covers it. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.merge(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  isHidden(row: number, column: number): boolean {
    return this.turned
      ? this.hiddenRowSet(column) || this.hiddenColumnSet(row)
      : this.hiddenRowSet(row) || this.hiddenColumnSet(column);
  }

  ref(row: number, column: number): CellRef {
    return this.turned ? { sheet: this.sheet.name, row: column, column: row } : { sheet: this.sheet.name, row, column };
  }

  /** A rectangle of this grid as a rectangle of the sheet. */
  range(range: Range): Range {
    return this.turned ? turn(range) : range;
  }

  private mergeOf(row: number, column: number): Range | undefined {
    const { small, large } = this.merges;
    const found = small.size > 0 ? small.get(key(row, column)) : undefined;
    return found ?? (large.length > 0 ? large.find((merge) => isWithin(merge, row, column)) : undefined);
  }
}

/** Most faces are looked at for their value only, so the text is not made before somebody reads it. */
class Face implements CellFace {
  constructor(
    readonly value: CellValue,
    private readonly setting: CellSetting,
    private readonly cells: Row | undefined,
    private readonly column: number,
  ) {}

  get text(): string {
    return this.cells && this.value !== null ? textIn(this.setting, this.cells, this.column) : "";
  }

  get numberFormat(): string {
    return formatIn(this.setting, this.cells ?? NO_CELLS, this.column).numberFormat;
  }
}

const NO_CELLS: Row = { index: -1, start: 0, values: [] };

interface MergeIndex {
  readonly small: ReadonlyMap<number, Range>;
  readonly large: readonly Range[];
}

/** Workbooks are never changed in place, so the merges of a sheet can be indexed once and for all its versions. */
const mergeIndices = new WeakMap<readonly Range[], MergeIndex>();

function mergeIndexOf(merges: readonly Range[]): MergeIndex {
  const known = mergeIndices.get(merges);
  if (known) return known;
  const small = new Map<number, Range>();
  const large: Range[] = [];
  for (const merge of merges) {
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (area > SMALL_MERGE) large.push(merge);
    else if (area > 1) {
      for (let row = merge.top; row <= merge.bottom; row++)
        for (let column = merge.left; column <= merge.right; column++) small.set(key(row, column), merge);
    }
  }
  const index = { small, large };
  mergeIndices.set(merges, index);
  return index;
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

function turn(range: Range): Range {
  return { top: range.left, left: range.top, bottom: range.right, right: range.bottom };
}

function hasContent(row: { readonly values: readonly CellValue[] }): boolean {
  return row.values.some((value) => value !== null && value !== "");
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

function inside(index: number, from: number, to: number): boolean {
  return index >= from && index <= to;
}

function usedRange(sheet: Sheet): Range {
  const range = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const row of sheet.rows) {
    let first = 0;
    while (first < row.values.length && (row.values[first] ?? "") === "") first++;
    if (first === row.values.length) continue;
    let last = row.values.length - 1;
    while ((row.values[last] ?? "") === "") last--;
    range.top = Math.min(range.top, row.index);
    range.bottom = row.index;
    range.left = Math.min(range.left, row.start + first);
    range.right = Math.max(range.right, row.start + last);
  }
  return range.bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : range;
}

/** Filtered sheets have thousands of hidden spans: search them by halves. */
function spansToTest(spans: readonly Span[]): (index: number) => boolean {
  if (spans.length === 0) return () => false;
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return (index) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = sorted[middle] as Span;
      if (index < span.from) high = middle - 1;
      else if (index > span.to) low = middle + 1;
      else return true;
    }
    return false;
  };
}
