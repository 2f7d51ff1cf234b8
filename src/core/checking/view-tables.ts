import type { Indicator, KpiTable, OtherTable, OtherRow, Slot, Tables } from "../reading/table";
import type { Sheet, Workbook } from "../workbook/workbook";
import { declaredYear, mayHaveActuals } from "./judging/evaluation-year";
import { shownDirection } from "./judging/direction";
import { profileTable } from "./judging/profile-table";
import { slotOfYear, targetFor } from "./judging/slots";
import { tieProjects } from "./judging/tie-projects";
import { type SheetText, textsAround } from "./judging/surroundings";
import type { PlanView } from "./plan-view";
import type { CellView, IndicatorView, NowSlots, OtherRowView, OtherTableView, TableView, ProjectTies } from "./views";

/** What of a sheet holds for all its tables. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly texts: readonly SheetText[];
  readonly declaredYear: number | undefined;
  readonly ties: ProjectTies;
}

export function viewSheets(workbook: Workbook, tables: Tables): ReadonlyMap<string, SheetView> {
  const ranges = new Map<string, (KpiTable | OtherTable)[]>();
  for (const table of [...tables.tables, ...tables.otherTables]) {
    const known = ranges.get(table.sheet);
    if (known) known.push(table);
    else ranges.set(table.sheet, [table]);
  }
  const views = new Map<string, SheetView>();
  for (const sheet of workbook.sheets) {
    const own = ranges.get(sheet.name) ?? [];
    const texts = textsAround(sheet, own);
    const top = Math.min(...own.map(({ range }) => range.top));
    const titles = texts.filter(({ at }) => at.row < top);
    views.set(sheet.name, {
      sheet,
      texts,
      declaredYear: own.length > 0 ? yearDeclared(sheet.name, titles, own) : undefined,
      ties: tieProjects(own),
    });
  }
  return views;
}

function yearDeclared(
  sheetName: string,
  titles: readonly SheetText[],
  tables: readonly (KpiTable | OtherTable)[],
): number | undefined {
  const ofIndicators = tables.filter((table) => "indicators" in table);
  return declaredYear(sheetName, titles, (year) => mayHaveActuals(ofIndicators, year));
}

/** The year all sheets that declare one agree on: it holds for the sheets that declare none. */
export function commonYear(sheets: Iterable<SheetView>): number | undefined {
  const years = new Set([...sheets].flatMap((view) => view.declaredYear ?? []));
  const [year, ...more] = years;
  return more.length === 0 ? year : undefined;
}

export function viewTable(table: KpiTable, sheet: SheetView, year: number | undefined): TableView {
  return {
    kind: "table",
    table,
    sheet: sheet.sheet,
    year,
    profile: profileTable(table, sheet.texts),
    ties: sheet.ties,
  };
}

export function viewIndicator(view: TableView, indicator: Indicator, plan: PlanView | undefined): IndicatorView {
  const planned = plan?.find(indicator, view.table);
  return {
    kind: "indicator",
    indicator,
    table: view.table,
    year: view.year,
    profile: view.profile,
    planned,
    direction: planned?.direction ?? shownDirection(indicator, view.table),
    now: nowOf(indicator, view.year),
    projects: view.ties.rowsOf(indicator, view.year),
  };
}

function nowOf(indicator: Indicator, year: number | undefined): NowSlots {
  return {
    target: targetFor(indicator, year),
    actual: slotOfYear(indicator.actuals, year),
    rate: slotOfYear(indicator.rates, year),
  };
}

export function viewOtherTable(table: OtherTable, sheet: SheetView, year: number | undefined): OtherTableView {
  return { kind: "other-table", table, sheet: sheet.sheet, year, ties: sheet.ties };
}

export function viewOtherRow(view: OtherTableView, row: OtherRow): OtherRowView {
  return { kind: "other-row", row, table: view.table, year: view.year, tiedTo: view.ties.indicatorOf(row) };
}

/** The value cells of an indicator, each with its role; those that the rules for cells have nothing to say of are left out. */
export function cellsOfIndicator(owner: IndicatorView): readonly CellView[] {
  const { baseline, targets, actuals, rates } = owner.indicator;
  const cells: CellView[] = [];
  const add = (slot: CellView["slot"], role: CellView["role"]) => {
    if (!isPlain(slot)) cells.push({ slot, role, place: "kpi", owner });
  };
  if (baseline) add(baseline, "baseline");
  for (const slot of targets) add(slot, "target");
  for (const slot of actuals) add(slot, "actual");
  for (const slot of rates) add(slot, "rate");
  return cells;
}

export function cellsOfRow(owner: OtherRowView): readonly CellView[] {
  const place = owner.table.kind;
  return owner.row.cells.flatMap((slot) => (isPlain(slot) ? [] : [{ slot, role: slot.role, place, owner }]));
}

/**
 * A rule for cells judges how a cell is written. Where a number is a number, or nothing stands at all, and both are
 * there to be seen, nothing is written wrongly: most cells of a workbook are like that and cost nothing.
 */
function isPlain({ value, reading, hidden }: Slot): boolean {
  if (hidden) return false;
  if (value === null) return reading.kind === "missing" && reading.mark === "blank";
  return typeof value === "number" && reading.kind === "number";
}
