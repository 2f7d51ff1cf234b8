import type { Indicator, KpiTable, OtherTable, Tables } from "../reading/table";
import type { Steps } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import type { CheckContext } from "./context";
import { finder, type Finder } from "./complete-finding";
import type { FindingStore } from "./finding-store";
import { GroupBook } from "./group-book";
import { addYears, countYears, latestYear, type YearCounts } from "./judging/evaluation-year";
import { carryCounts } from "./judging/tally";
import type { Finding, Rule } from "./registry";
import type { Reread } from "./reread";
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
import type { OtherRowView, OtherTableView, Source, TableView } from "./views";

/** What was found in one thing by itself, kept so that it can be taken back when the thing changes. */
interface Unit {
  /** Place in the workbook. */
  readonly order: number;
  readonly findings: readonly Finding[];
}

interface CheckedTable {
  readonly view: TableView;
  readonly self: Unit;
  readonly rows: Map<Indicator, Unit>;
  readonly firstOrder: number;
}

interface CheckedSheet {
  readonly tables: Map<KpiTable, CheckedTable>;
  readonly others: readonly Unit[];
}

interface Progress {
  done: number;
  readonly total: number;
}

/** How long comparing rows takes beside looking at each, for who is told how far it has come. */
const GROUPS_WEIGH = 0.5;

/** Room for the units of one sheet in the numbering of places. */
const SHEET_STRIDE = 2 ** 24;

/** Shows every rule what it looks at, once, and again where something changed. */
export class Rounds {
  private readonly finders: Finder;
  private readonly groups: GroupBook;
  private readonly checked = new Map<string, CheckedSheet>();
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
    for (const [old, table] of change.replaced) this.recount(old, table);
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
    for (const [old, table] of change.replaced) this.followTable(old, table);
    this.groups.judge();
    return true;
  }

  private *checkSheet(sheet: SheetView, tables: Tables, progress: Progress): Steps<void> {
    const name = sheet.sheet.name;
    const base = this.context.workbook.sheets.indexOf(sheet.sheet) * SHEET_STRIDE;
    const own = new Map<KpiTable, CheckedTable>();
    let order = base;
    for (const table of tables.tables) {
      if (table.sheet !== name) continue;
      own.set(table, yield* this.checkTable(viewTable(table, sheet, this.years.get(name)), order, progress));
      order += table.indicators.length + 1;
    }
    const others: Unit[] = [];
    for (const table of tables.otherTables) {
      if (table.sheet === name) others.push(...(yield* this.checkOther(table, sheet, order, progress)));
      order += table.rows.length + 1;
    }
    for (const skipped of tables.skipped) {
      if (skipped.sheet === name) this.groups.gather(order++, { kind: "skipped", skipped });
    }
    this.checked.set(name, { tables: own, others });
  }

  private *checkTable(view: TableView, firstOrder: number, progress: Progress): Steps<CheckedTable> {
    const self = this.keep(firstOrder, this.finders.table(view), view);
    const rows = new Map<Indicator, Unit>();
    for (const [at, indicator] of view.table.indicators.entries()) {
      yield { ...progress, done: progress.done++ };
      rows.set(indicator, this.checkIndicator(view, indicator, firstOrder + at + 1));
    }
    return { view, self, rows, firstOrder };
  }

  private checkIndicator(table: TableView, indicator: Indicator, order: number): Unit {
    const view = viewIndicator(table, indicator, this.context.plan);
    const findings = [...this.finders.indicator(view), ...cellsOfIndicator(view).flatMap(this.finders.cell)];
    return this.keep(order, findings, view);
  }

  private *checkOther(
    table: OtherTable,
    sheet: SheetView,
    firstOrder: number,
    progress: Progress,
  ): Steps<readonly Unit[]> {
    const view: OtherTableView = viewOtherTable(table, sheet, this.years.get(table.sheet));
    const units = [this.keep(firstOrder, this.finders.otherTable(view))];
    for (const [at, row] of table.rows.entries()) {
      yield { ...progress, done: progress.done++ };
      const rowView: OtherRowView = viewOtherRow(view, row);
      const findings = [...this.finders.row(rowView), ...cellsOfRow(rowView).flatMap(this.finders.cell)];
      units.push(this.keep(firstOrder + at + 1, findings, rowView));
    }
    return units;
  }

  private keep(order: number, findings: readonly Finding[], source?: Source): Unit {
    this.store.add(findings);
    if (source) this.groups.gather(order, source);
    return { order, findings };
  }

  private followTable(old: KpiTable, table: KpiTable): void {
    const tables = this.checked.get(old.sheet)?.tables;
    const before = tables?.get(old);
    const sheet = this.sheets.get(old.sheet);
    if (!tables || !before || !sheet) return;
    carryCounts(old, table);
    const view = viewTable(table, sheet, this.years.get(table.sheet));
    const sameProfile = JSON.stringify(view.profile) === JSON.stringify(before.view.profile);
    this.store.remove(before.self.findings);
    const self = this.keep(before.firstOrder, this.finders.table(view), view);
    const { rows } = before;
    for (const [at, indicator] of old.indicators.entries()) {
      const now = table.indicators[at];
      const unit = rows.get(indicator);
      if (now === undefined || unit === undefined || (sameProfile && now === indicator)) continue;
      rows.delete(indicator);
      this.store.remove(unit.findings);
      rows.set(now, this.checkIndicator(view, now, unit.order));
    }
    tables.delete(old);
    tables.set(table, { view, self, rows, firstOrder: before.firstOrder });
  }

  private recount(old: KpiTable, table: KpiTable): void {
    for (const [at, indicator] of old.indicators.entries()) {
      const now = table.indicators[at];
      if (now === undefined || now === indicator) continue;
      addYears(this.counts, indicator, -1);
      addYears(this.counts, now, 1);
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
