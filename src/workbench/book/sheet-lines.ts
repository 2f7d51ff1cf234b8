import type { Span } from "../../core";
import type { Grid } from "./grid";
import { SpanSet } from "./span-set";

/** Pixels of a figure of the usual Japanese font, of the margin of a column, and of a point. */
const FIGURE = 8;
const MARGIN = 5;
const POINT = 4 / 3;
/** How far sizes are kept line by line. */
const MOST_SIZED = 20_000;

interface Size {
  readonly lines: Span;
  readonly size: number;
}

interface Axis {
  readonly hide: string;
  readonly show: string;
  readonly resize: string;
  readonly ranges: (span: Span, last: { rows: number; columns: number }) => object;
  readonly sizeParams: (size: number) => object;
}

const ROWS: Axis = {
  hide: "set-row-hidden",
  show: "set-row-visible",
  resize: "set-worksheet-row-height",
  ranges: ({ from, to }, { rows, columns }) => ({
    startRow: from,
    endRow: Math.min(to, rows),
    startColumn: 0,
    endColumn: columns,
  }),
  sizeParams: (points) => ({ rowHeight: points * POINT }),
};
const COLUMNS: Axis = {
  hide: "set-col-hidden",
  show: "set-col-visible",
  resize: "set-worksheet-col-width",
  ranges: ({ from, to }, { rows, columns }) => ({
    startRow: 0,
    endRow: rows,
    startColumn: from,
    endColumn: Math.min(to, columns),
  }),
  sizeParams: (figures) => ({ colWidth: pixelsOf(figures) }),
};

/** Rows or columns of one sheet: which are hidden, and how high or wide they are. The grid follows. */
export class SheetLines {
  readonly hidden: SpanSet;
  /** Heights in points, widths in figures of the usual font; only of lines that have a size of their own. */
  readonly sizes = new Map<number, number>();
  private readonly axis: Axis;

  constructor(
    kind: "rows" | "columns",
    private readonly grid: Grid,
    private readonly sheetId: string,
    hidden: readonly Span[],
    sizes: readonly Size[],
  ) {
    this.axis = kind === "rows" ? ROWS : COLUMNS;
    this.hidden = new SpanSet(hidden);
    for (const { lines, size } of sizes)
      for (let line = lines.from; line <= Math.min(lines.to, lines.from + MOST_SIZED); line++)
        this.sizes.set(line, size);
  }

  hide(span: Span, isHidden: boolean): void {
    if (isHidden) this.hidden.add(span);
    else this.hidden.remove(span);
    this.mirror(isHidden ? this.axis.hide : this.axis.show, span, {});
  }

  resize(span: Span, size: number): void {
    for (let line = span.from; line <= Math.min(span.to, span.from + MOST_SIZED); line++) this.sizes.set(line, size);
    this.mirror(this.axis.resize, span, this.axis.sizeParams(size));
  }

  /** The usual size again. */
  release(span: Span): void {
    for (const line of [...this.sizes.keys()]) if (line >= span.from && line <= span.to) this.sizes.delete(line);
  }

  /** Lines came in (count > 0) at a place, or went away from there on (count < 0). */
  shift(at: number, count: number): void {
    this.hidden.shift(at, count);
    const moved = [...this.sizes].flatMap(([line, size]) => {
      if (line < at) return [[line, size] as const];
      return count < 0 && line < at - count ? [] : [[line + count, size] as const];
    });
    this.sizes.clear();
    for (const [line, size] of moved) this.sizes.set(line, size);
  }

  private mirror(mutation: string, span: Span, params: object): void {
    const sheet = this.grid.sheet(this.sheetId);
    const last = { rows: sheet.getMaxRows() - 1, columns: sheet.getMaxColumns() - 1 };
    const lines = this.axis === ROWS ? last.rows : last.columns;
    // Beyond the grid there is nothing to see.
    if (span.from <= lines)
      this.grid.mutate(mutation, { subUnitId: this.sheetId, ranges: [this.axis.ranges(span, last)], ...params });
  }
}

export function pixelsOf(figures: number): number {
  return figures * FIGURE + MARGIN;
}

export function figuresOf(pixels: number): number {
  return Math.max(0, (pixels - MARGIN) / FIGURE);
}

export { POINT };
