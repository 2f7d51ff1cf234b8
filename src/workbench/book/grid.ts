import {
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IDisposable,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Range } from "../../core";
import { dropLateResults } from "./drop-late-results";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";

/** What somebody did in the grid, or the engine on its own. */
export interface GridCommand {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** A result of a formula came in. */
  readonly isResult: boolean;
}

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
}

type CellChanges = Record<number, Record<number, ICellData>>;

const CALCULATE = "formula.mutation.set-formula-calculation-start";
/** States in which the engine has come to an end; the one in between them says that it begins anew. */
const FINISHED = [2, 3];
const PATIENCE_MS = 30_000;
/** By this the engine knows a change that no formula need heed. */
const STYLE_ONLY = "sheet.command.set-style";
const WRITING_AT_ONCE = 20_000;

/** The engine behind the open workbook, headless or behind a visible grid: cells go in, results come out. */
export class Grid {
  private own = 0;
  private dirty: { sheetId: string; range: Range }[] = [];
  private isClosed = false;
  private readonly unfinished = new Set<() => void>();
  private readonly subscription: IDisposable;
  private readonly dropping: IDisposable;
  private readonly listeners = new Set<(command: GridCommand) => void>();

  constructor(
    private readonly api: FUniver,
    readonly workbook: FWorkbook,
    /** Without a single formula there is nothing to compute. */
    private hasFormulas: boolean,
  ) {
    this.dropping = dropLateResults(api, workbook);
    this.subscription = api.onCommandExecuted(({ id, params }, options) => {
      const { unitId } = (params ?? {}) as { unitId?: string };
      if (this.own > 0 || (unitId !== undefined && unitId !== workbook.getId())) return;
      const isResult = options !== undefined && options["applyFormulaCalculationResult"] === true;
      if (options?.onlyLocal === true && !isResult) return;
      this.hasFormulas = true;
      const command = { id, params: (params ?? {}) as Record<string, unknown>, isResult };
      for (const listener of [...this.listeners]) listener(command);
    });
  }

  /** Called for what others than `Grid` do: a person, or the engine with its results. */
  onCommand(listener: (command: GridCommand) => void): void {
    this.listeners.add(listener);
  }

  sheet(id: string): FWorksheet {
    const found = this.workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`The grid has no sheet ${id}.`);
    return found;
  }

  /** Does something of ours, of which listeners are not told. */
  do<T>(work: () => T): T {
    this.own++;
    try {
      return work();
    } finally {
      this.own--;
    }
  }

  mutate(id: string, params: object): void {
    this.do(() => this.api.syncExecuteCommand(`sheet.mutation.${id}`, { unitId: this.workbook.getId(), ...params }));
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    // Asked for every cell of a sheet: the engine's own object, not the handle it would make anew each time.
    return this.workbook.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  }

  /** The formula with its "="; asked only where the engine keeps it for a whole block of cells. */
  formula(sheetId: string, row: number, column: number): string {
    return this.sheet(sheetId).getRange(row, column).getFormula();
  }

  write(sheetId: string, cells: Iterable<WrittenCell>, whole: Range): void {
    this.set(sheetId, cells, whole, {});
    this.spoil(sheetId, whole);
  }

  /** The same cells with another look: nothing is computed anew. */
  restyle(sheetId: string, cells: Iterable<WrittenCell>, whole: Range): void {
    this.set(sheetId, cells, whole, { trigger: STYLE_ONLY });
  }

  private set(sheetId: string, cells: Iterable<WrittenCell>, whole: Range, params: object): void {
    this.makeRoom(sheetId, whole);
    let changes: CellChanges = {};
    let count = 0;
    const flush = () => {
      if (count > 0) this.mutate("set-range-values", { subUnitId: sheetId, cellValue: changes, ...params });
      changes = {};
      count = 0;
    };
    for (const { row, column, data } of cells) {
      this.hasFormulas ||= Boolean(data.f);
      (changes[row] ??= {})[column] = data;
      if (++count >= WRITING_AT_ONCE) flush();
    }
    flush();
  }

  /** Changes only what cells carry for us: nothing that is shown or computed. */
  carry(sheetId: string, cells: readonly { row: number; column: number; data: ICellData }[]): void {
    const matrix = this.sheet(sheetId).getSheet().getCellMatrix();
    for (const { row, column, data } of cells) {
      const cell = matrix.getValue(row, column);
      if (cell) matrix.setValue(row, column, { ...cell, ...data });
    }
  }

  styleOf(cell: ICellData): IStyleData {
    return this.workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {};
  }

  /** Cells whose dependents must be computed before anybody reads them. */
  spoil(sheetId: string, range: Range): void {
    this.dirty.push({ sheetId, range });
  }

  get isSettled(): boolean {
    return this.dirty.length === 0;
  }

  /** Computes what depends on changed cells, if anything does. The engine would begin on its own, but only after a while. */
  async settle(): Promise<void> {
    if (this.isSettled || this.isClosed) return;
    const dirtyRanges = this.dirty
      .filter(({ sheetId }) => this.workbook.getSheetBySheetId(sheetId))
      .map(({ sheetId, range }) => ({
        unitId: this.workbook.getId(),
        sheetId,
        range: { startRow: range.top, startColumn: range.left, endRow: range.bottom, endColumn: range.right },
      }));
    this.dirty = [];
    if (this.hasFormulas) await this.calculate({ forceCalculation: false, dirtyRanges });
  }

  async calculateAll(): Promise<void> {
    this.dirty = [];
    await this.calculate({ forceCalculation: true, dirtyRanges: [] });
  }

  select(sheetId: string, { top, left, bottom, right }: Range): void {
    this.makeRoom(sheetId, { top, left, bottom: top, right: left });
    this.do(() => {
      const sheet = this.sheet(sheetId);
      const rows = Math.min(bottom, sheet.getMaxRows() - 1) - top + 1;
      const columns = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
      sheet.setActiveRange(sheet.getRange(top, left, rows, columns));
    });
  }

  insertSheet(sheet: Partial<IWorksheetData>, index: number): void {
    // Into an open workbook a sheet comes with everything said.
    this.mutate("insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault(sheet) });
  }

  /** Whoever still waits for results waits no longer. */
  dispose(): void {
    for (const stop of [...this.unfinished]) stop();
    this.isClosed = true;
    this.subscription.dispose();
    this.dropping.dispose();
    this.listeners.clear();
  }

  private calculate(what: { forceCalculation: boolean; dirtyRanges: object[] }): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        ended.dispose();
        this.unfinished.delete(stop);
      };
      const stop = () => {
        end();
        resolve();
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error("The engine did not finish calculating."));
      }, PATIENCE_MS);
      const ended = this.api.getFormula().calculationEnd((state) => {
        if (FINISHED.includes(state)) stop();
      });
      this.unfinished.add(stop);
      const nothing = {
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        options: null,
      };
      void this.api.executeCommand(CALCULATE, { ...nothing, ...what }, { onlyLocal: true });
    });
  }

  private makeRoom(sheetId: string, { bottom, right }: Range): void {
    const sheet = this.sheet(sheetId).getSheet();
    if (bottom >= sheet.getRowCount())
      this.mutate("set-worksheet-row-count", { subUnitId: sheetId, rowCount: bottom + 100 });
    if (right >= sheet.getColumnCount())
      this.mutate("set-worksheet-column-count", { subUnitId: sheetId, columnCount: right + 10 });
  }
}
