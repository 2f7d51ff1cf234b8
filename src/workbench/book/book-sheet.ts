import type { ICellData, Nullable } from "@univerjs/core";
import type { CellFormat, Hyperlink, PrintSetup, Range, Sheet, Sparkline, Validation } from "../../core";
import { carriedAfter, cellOf, EMPTY, replacing, type Cell } from "./cell";
import type { Formats } from "./formats";
import type { Grid } from "./grid";
import type { SheetChart } from "./sheet-chart";
import { SheetLines } from "./sheet-lines";
import { SheetRules } from "./sheet-rules";
import { formatOf, wholeStyle } from "./style";

/** A cell to be written. Without a format it keeps its own. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: Pick<Cell, "value" | "formula">;
  readonly format?: CellFormat;
}

/** One sheet of the open workbook: cells and merges live in the grid, the rest beside it. */
export class BookSheet {
  isDeleted = false;
  visibility: Sheet["visibility"];
  readonly kind: Sheet["kind"];
  isProtected: boolean;
  /** What its protection lets people do all the same, in Excel's words. */
  protectionOptions: Readonly<Record<string, unknown>> = {};
  tabColor: string | undefined;
  showGridLines: boolean;
  frozenAt: { readonly row: number; readonly column: number } | undefined;
  autoFilter: Range | undefined;
  print: PrintSetup;
  charts: readonly SheetChart[] = [];
  sparklines: readonly Sparkline[];
  hyperlinks: readonly Hyperlink[];
  validations: readonly Validation[];
  readonly notes = new Map<string, { row: number; column: number; text: string }>();
  readonly rules: SheetRules;
  readonly rows: SheetLines;
  readonly columns: SheetLines;
  /** The name as it was last seen. */
  knownName: string;
  private version = 0;
  private known: { version: number; filled: Range | null; used: Range | null } | undefined;

  constructor(
    readonly id: string,
    private readonly grid: Grid,
    readonly formats: Formats,
    sheet: Sheet,
  ) {
    const { layout = {} } = sheet;
    this.knownName = sheet.name;
    this.visibility = sheet.visibility;
    this.kind = sheet.kind;
    this.isProtected = sheet.isProtected;
    this.tabColor = layout.tabColor;
    this.showGridLines = layout.showGridLines ?? true;
    this.frozenAt = layout.frozenAt;
    this.autoFilter = layout.autoFilter;
    this.print = layout.print ?? {};
    this.sparklines = sheet.sparklines ?? [];
    this.hyperlinks = sheet.hyperlinks;
    this.validations = sheet.validations;
    this.rules = new SheetRules(sheet.conditionalFormats);
    const heights = (layout.rowHeights ?? []).map(({ rows, height }) => ({ lines: rows, size: height }));
    const widths = (layout.columnWidths ?? []).map(({ columns, width }) => ({ lines: columns, size: width }));
    this.rows = new SheetLines("rows", grid, id, sheet.hiddenRows, heights);
    this.columns = new SheetLines("columns", grid, id, sheet.hiddenColumns, widths);
    for (const note of sheet.notes) this.notes.set(keyOf(note), { ...note });
  }

  get name(): string {
    // Where the grid has already let go of the sheet it is still known here.
    return (this.knownName = this.grid.workbook.getSheetBySheetId(this.id)?.getSheetName() ?? this.knownName);
  }

  get merges(): readonly Range[] {
    return this.grid
      .sheet(this.id)
      .getSheet()
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      }))
      .sort((a, b) => a.top - b.top || a.left - b.left);
  }

  cell(row: number, column: number): Cell {
    return this.asCell(this.grid.cell(this.id, row, column), row, column);
  }

  format(row: number, column: number): CellFormat {
    const carried = this.grid.cell(this.id, row, column)?.custom as { format?: number } | null | undefined;
    return this.formats.at(carried?.format ?? 0);
  }

  /** Every cell that holds or looks like something, row by row. */
  *cells(): Iterable<Cell & { readonly row: number; readonly column: number }> {
    const matrix = this.grid.sheet(this.id).getSheet().getCellMatrix().getMatrix();
    for (const [row, columns] of Object.entries(matrix))
      for (const [column, data] of Object.entries((columns ?? {}) as Record<string, ICellData>)) {
        const cell = this.asCell(data, Number(row), Number(column));
        if (cell.value !== null || cell.formula !== undefined || cell.format !== 0)
          yield { ...cell, row: Number(row), column: Number(column) };
      }
  }

  /** The smallest rectangle around everything; `filled` leaves out cells that only look like something. */
  usedRange(filled: boolean): Range | null {
    if (this.known?.version !== this.version) this.known = { version: this.version, ...this.measure() };
    return filled ? this.known.filled : this.known.used;
  }

  write(changes: readonly CellChange[], whole: Range): void {
    this.touch();
    const cells = changes.map((change) => ({ row: change.row, column: change.column, data: this.dataFor(change) }));
    if (changes.every(({ content }) => content === undefined)) this.grid.restyle(this.id, cells, whole);
    else this.grid.write(this.id, cells, whole);
  }

  setMerges(added: readonly Range[], removed: readonly Range[]): void {
    const asGrid = ({ top, left, bottom, right }: Range) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    });
    if (removed.length > 0)
      this.grid.mutate("remove-worksheet-merge", { subUnitId: this.id, ranges: removed.map(asGrid) });
    if (added.length > 0) this.grid.mutate("add-worksheet-merge", { subUnitId: this.id, ranges: added.map(asGrid) });
  }

  freeze(at: { readonly row: number; readonly column: number } | undefined): void {
    this.frozenAt = at;
    const { row = 0, column = 0 } = at ?? {};
    const freeze = { startRow: row || -1, startColumn: column || -1, ySplit: row, xSplit: column };
    this.grid.mutate("set-frozen", { subUnitId: this.id, ...freeze });
  }

  /** null takes the note away. */
  setNote({ row, column }: { readonly row: number; readonly column: number }, text: string | null): void {
    if (text === null) this.notes.delete(keyOf({ row, column }));
    else this.notes.set(keyOf({ row, column }), { row, column, text });
  }

  /**
   * Cells were changed in the grid: an error or a formula that stood there by our own account is gone with what was
   * typed over it, and a new look is a new format.
   */
  takeOver(cells: Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>): void {
    this.touch();
    const mended: { row: number; column: number; data: ICellData }[] = [];
    for (const [row, columns] of Object.entries(cells))
      for (const [column, change] of Object.entries(columns)) {
        const place = { row: Number(row), column: Number(column) };
        const now = this.grid.cell(this.id, place.row, place.column);
        if (!now || !change) continue;
        const data = carriedAfter(now, change, (id) => this.formatFor(now, id));
        if (data) mended.push({ ...place, data });
      }
    this.grid.carry(this.id, mended);
  }

  /** Formats of these cells are what the grid shows. */
  adoptLooks(range: Range): void {
    const cells: Record<string, Record<string, ICellData>> = {};
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) (cells[row] ??= {})[column] = { s: "changed" };
    this.takeOver(cells);
  }

  private formatFor(cell: ICellData, before: number): number {
    return this.formats.idOf(formatOf(this.grid.styleOf(cell), this.formats.at(before)));
  }

  /** Something was changed in the grid itself: what was measured no longer holds. */
  touch(): void {
    this.version++;
  }

  private asCell(data: Nullable<ICellData>, row: number, column: number): Cell {
    return data ? cellOf(data, () => data.f ?? this.grid.formula(this.id, row, column)) : EMPTY;
  }

  private dataFor({ row, column, content, format }: CellChange): ICellData {
    const before = this.cell(row, column);
    const id = format ? this.formats.idOf(format) : before.format;
    const { value, formula } = content ?? before;
    const data = replacing({ value, format: id, ...(formula !== undefined && { formula }) });
    return id === before.format ? data : { ...data, s: wholeStyle(this.formats.at(id)) };
  }

  private measure(): { filled: Range | null; used: Range | null } {
    let filled: Range | null = null;
    let used: Range | null = null;
    for (const { row, column, value, formula } of this.cells()) {
      used = around(used, row, column);
      if (value !== null || formula !== undefined) filled = around(filled, row, column);
    }
    return { filled, used };
  }
}

export function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}`;
}

function around(range: Range | null, row: number, column: number): Range {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}
