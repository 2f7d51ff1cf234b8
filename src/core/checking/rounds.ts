import type { KpiTable, OtherTable, Tables } from "../reading/table";
import type { Steps } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import type { CheckContext } from "./context";
import { finder, type Finder } from "./complete-finding";
import type { FindingStore } from "./finding-store";
import { GroupBook } from "./group-book";
import { addYears, countYears, latestYear, type YearCounts } from "./judging/evaluation-year";
import { carryCounts } from "./judging/tally";
import type { Finding, Rule } from "./registry";
import type { Replacement, Reread } from "./reread";
import {
  cellsOfIndicator,
  cellsOfRow,
  commonYear,
  type SheetView,
  viewIndicator,
  viewOtherRow,
  viewOtherTable,
  viewSheets,
  viewTable,
} from "./view-tables";
import type { IndicatorView, OtherRowView, OtherTableView, TableView } from "./views";

/** What was found in a table and in each of its rows by itself, kept so that it can be taken back when they change. */
interface CheckedTable {
  readonly view: TableView;
  readonly self: readonly Finding[];
  readonly rows: (readonly Finding[])[];
  /** Place of the table in the workbook; its rows follow. */
  readonly order: number;
}

interface Progress {
  done: number;
  readonly total: number;
}

/** A row takes some twenty microseconds: to stop at each would cost a part of that. */
const ROWS_A_STEP = 32;

/** How long comparing rows takes beside looking at each, for who is told how far it has come. */
const GROUPS_WEIGH = 0.5;

/** Room for the units of one sheet in the numbering of places. */
const SHEET_STRIDE = 2 ** 24;

/** Shows every rule what it looks at, once, and again where something changed. */
export class Rounds {
  private readonly finders: Finder;
  private readonly groups: GroupBook;
  private readonly checked = new Map<KpiTable, CheckedTable>();
  private sheets: ReadonlyMap<string, SheetView> = new Map();
  private counts: Map<number, { filled: number; all: number }> = new Map();
  private years: ReadonlyMap<string, number | undefined> = new Map();

  constructor(
    rules: readonly Rule[],
    private readonly store: FindingStore,
    private context: CheckContext,
    private readonly givenYear: number | undefined,
  ) {
    this.finders = finder(rules, () => this.context);
    this.groups = new GroupBook(rules, store, () => this.context);
  }

  /** Row by row. */
  *checkAll(tables: Tables): Steps<void> {
    const count = <T>(list: readonly T[], size: (one: T) => number) => list.reduce((sum, one) => sum + size(one), 0);
    const rows =
      count(tables.tables, ({ indicators }) => indicators.length) + count(tables.otherTables, (one) => one.rows.length);
    const progress = { done: 0, total: rows + GROUPS_WEIGH * rows };
    this.sheets = viewSheets(this.context.workbook, tables);
    this.counts = new Map(countYears(tables.tables));
    this.years = this.yearsNow(this.sheets, this.counts);
    for (const sheet of this.sheets.values()) yield* this.checkSheet(sheet, tables, progress);
    yield* this.groups.judgeInSteps(rows, progress.total);
  }

  /** Follows a change; false when it reaches the whole workbook and everything must be checked anew. */
  follow(workbook: Workbook, change: Reread): boolean {
    if (change.sheets.size > 0) return false;
    for (const [old, now] of change.replaced) this.recount(old, now);
    const sheets = new Map(this.sheets);
    for (const name of new Set([...change.replaced.keys()].map((table) => table.sheet))) {
      const view = sheets.get(name);
      const sheet = workbook.sheets.find((one) => one.name === name);
      if (!view || !sheet) return false;
      sheets.set(name, { ...view, sheet });
    }
    const years = this.yearsNow(sheets, this.counts);
    if ([...years].some(([name, year]) => this.years.get(name) !== year)) return false;
    this.sheets = sheets;
    this.context = { ...this.context, workbook };
    for (const [old, now] of change.replaced) this.followTable(old, now);
    this.groups.judge();
    return true;
  }

  private *checkSheet(sheet: SheetView, tables: Tables, progress: Progress): Steps<void> {
    const name = sheet.sheet.name;
    const base = this.context.workbook.sheets.indexOf(sheet.sheet) * SHEET_STRIDE;
    let order = base;
    for (const table of tables.tables) {
      if (table.sheet !== name) continue;
      yield* this.checkTable(viewTable(table, sheet, this.years.get(name)), order, progress);
      order += table.indicators.length + 1;
    }
    for (const table of tables.otherTables) {
      if (table.sheet === name) yield* this.checkOther(table, sheet, order, progress);
      order += table.rows.length + 1;
    }
    for (const skipped of tables.skipped) {
      if (skipped.sheet === name) this.groups.gather(order++, { kind: "skipped", skipped });
    }
  }

  private *checkTable(view: TableView, order: number, progress: Progress): Steps<void> {
    const self = this.keep(this.finders.table(view));
    this.groups.gather(order, view);
    const rows: (readonly Finding[])[] = [];
    for (const [at, indicator] of view.table.indicators.entries()) {
      if (at % ROWS_A_STEP === 0) yield progress;
      progress.done++;
      const row = viewIndicator(view, indicator, this.context.plan);
      rows.push(this.keep(this.findIn(row)));
      this.groups.gather(order + at + 1, row);
    }
    this.checked.set(view.table, { view, self, rows, order });
  }

  private findIn(row: IndicatorView): readonly Finding[] {
    const found = this.finders.indicator(row);
    const inCells = cellsOfIndicator(row).flatMap(this.finders.cell);
    return inCells.length === 0 ? found : [...found, ...inCells];
  }

  private *checkOther(table: OtherTable, sheet: SheetView, order: number, progress: Progress): Steps<void> {
    const view: OtherTableView = viewOtherTable(table, sheet, this.years.get(table.sheet));
    this.keep(this.finders.otherTable(view));
    for (const [at, row] of table.rows.entries()) {
      if (at % ROWS_A_STEP === 0) yield progress;
      progress.done++;
      const rowView: OtherRowView = viewOtherRow(view, row);
      this.keep([...this.finders.row(rowView), ...cellsOfRow(rowView).flatMap(this.finders.cell)]);
      this.groups.gather(order + at + 1, rowView);
    }
  }

  private keep(findings: readonly Finding[]): readonly Finding[] {
    this.store.add(findings);
    return findings;
  }

  private followTable(old: KpiTable, { table, changed }: Replacement): void {
    const before = this.checked.get(old);
    const sheet = this.sheets.get(old.sheet);
    if (!before || !sheet) return;
    // Looked at before the counts leave the old table, which would have to count its rows anew.
    const rowsBefore = new Map([...changed].map((at) => [at, this.viewRow(before.view, at)] as const));
    carryCounts(old, table, changed);
    const view = viewTable(table, sheet, this.years.get(table.sheet));
    const sameProfile = JSON.stringify(view.profile) === JSON.stringify(before.view.profile);
    this.store.remove(before.self);
    const self = this.keep(this.finders.table(view));
    const { rows, order } = before;
    this.groups.follow(order, before.view, view);
    // What a table shows as a whole is what all of its rows are judged by.
    for (const at of sameProfile ? changed : old.indicators.keys()) {
      const rowBefore = rowsBefore.get(at) ?? this.viewRow(before.view, at);
      const row = this.viewRow(view, at);
      if (!rowBefore || !row) continue;
      this.store.remove(rows[at] ?? []);
      rows[at] = this.keep(this.findIn(row));
      this.groups.follow(order + at + 1, rowBefore, row);
    }
    this.checked.delete(old);
    this.checked.set(table, { view, self, rows, order });
  }

  private viewRow(view: TableView, at: number): IndicatorView | undefined {
    const indicator = view.table.indicators[at];
    return indicator && viewIndicator(view, indicator, this.context.plan);
  }

  private recount(old: KpiTable, { table, changed }: Replacement): void {
    for (const at of changed) {
      const [before, now] = [old.indicators[at], table.indicators[at]];
      if (before) addYears(this.counts, before, -1);
      if (now) addYears(this.counts, now, 1);
    }
  }

  /** The year to evaluate, sheet by sheet. */
  private yearsNow(
    sheets: ReadonlyMap<string, SheetView>,
    counts: YearCounts,
  ): ReadonlyMap<string, number | undefined> {
    const otherwise = commonYear(sheets.values()) ?? this.context.plan?.evaluationYear ?? latestYear(counts);
    return new Map(
      [...sheets].map(([name, sheet]) => [name, this.givenYear ?? sheet.declaredYear ?? otherwise] as const),
    );
  }
}
