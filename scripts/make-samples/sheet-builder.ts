import {
  EMPTY_SHEET,
  type CellLook,
  type CellValue,
  type PrintSetup,
  type Range,
  type Row,
  type Sheet,
} from "../../src/core";
import { rowHeights, type TextBlock } from "./row-heights";
import { text, type Typed } from "./typed";

export interface Paper {
  /** In characters, from column A on. */
  readonly widths: readonly number[];
  readonly print: PrintSetup;
  readonly frozenAt?: { readonly row: number; readonly column: number };
  readonly tabColor?: string;
}

interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: number;
}

/** Fills a sheet as one types it: cell by cell, from top to bottom. */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, Cell>>();
  private readonly merges: Range[] = [];
  private readonly blocks: TextBlock[] = [];

  constructor(
    readonly name: string,
    private readonly paper: Paper,
    private readonly fontSize: number,
    private readonly formatFor: (numberFormat: string, look: CellLook) => number,
  ) {}

  /** One cell, or with `to` a merged block down to that row and column. */
  put(
    row: number,
    column: number,
    content: string | Typed,
    look: CellLook,
    to: { row?: number; column?: number } = {},
  ): void {
    const { value, numberFormat, formula } = typeof content === "string" ? text(content) : content;
    const range = { top: row, left: column, bottom: to.row ?? row, right: to.column ?? column };
    const format = this.formatFor(numberFormat, look);
    for (let r = range.top; r <= range.bottom; r++) {
      for (let c = range.left; c <= range.right; c++) this.set(r, c, { value: null, format });
    }
    this.set(row, column, { value: value === "" ? null : value, format, ...(formula !== undefined && { formula }) });
    if (range.bottom > range.top || range.right > range.left) this.merges.push(range);
    if (typeof value === "string") this.blocks.push({ range, text: value, look });
  }

  build(): Sheet {
    const rows = [...this.cells].sort(([a], [b]) => a - b).map(([index, cells]) => rowOf(index, cells));
    const heights = rowHeights(this.blocks, this.paper.widths, this.fontSize);
    const { print, frozenAt, tabColor, widths } = this.paper;
    return {
      ...EMPTY_SHEET,
      name: this.name,
      rows,
      merges: this.merges,
      layout: {
        columnWidths: widths.map((width, column) => ({ columns: { from: column, to: column }, width })),
        rowHeights: [...heights]
          .sort(([a], [b]) => a - b)
          .map(([row, height]) => ({ rows: { from: row, to: row }, height })),
        ...(frozenAt && { frozenAt }),
        ...(tabColor && { tabColor }),
        print: { ...print, area: usedRange(rows) },
      },
    };
  }

  private set(row: number, column: number, cell: Cell): void {
    const cells = this.cells.get(row) ?? new Map<number, Cell>();
    cells.set(column, cell);
    this.cells.set(row, cells);
  }
}

function rowOf(index: number, cells: ReadonlyMap<number, Cell>): Row {
  const start = Math.min(...cells.keys());
  const end = Math.max(...cells.keys());
  const all = Array.from({ length: end - start + 1 }, (_, at) => cells.get(start + at));
  return {
    index,
    start,
    values: all.map((cell) => cell?.value ?? null),
    formats: all.map((cell) => cell?.format ?? 0),
    ...(all.some((cell) => cell?.formula !== undefined) && { formulas: all.map((cell) => cell?.formula) }),
  };
}

function usedRange(rows: readonly Row[]): Range {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...rows.map((row) => row.index)),
    right: Math.max(...rows.map((row) => row.start + row.values.length - 1)),
  };
}
