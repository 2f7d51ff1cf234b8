import type { KpiTable } from "../../reading/table";
import { formatAt } from "../../workbook/cells";
import { contains } from "../../workbook/address";
import type { CellEdit, Edit } from "../../workbook/edit";
import { editCell } from "../../workbook/edits/edit-cell";
import { isOwnSheet } from "../../workbook/own-sheet";
import { atOnce, type Steps } from "../../workbook/steps";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { marksOf } from "../formulas/marks";
import { columnStyle, showsPercent, type ColumnStyle } from "./column-style";
import { evaluationYear, latestActual } from "./evaluation-year";
import type { FillItem } from "./fill-item";
import type { FillOptions } from "./fill-options";
import { planItem, type TableFill } from "./plan-item";
import { putStatusSheet } from "./status-sheet";

export interface FillPlan {
  readonly edits: readonly Edit[];
  /** One for every rate, written or not, in the order of the tables. */
  readonly items: readonly FillItem[];
}

/**
 * Rates as formulas: into the rate cells of the template, and onto our own sheet for tables that have none. Sound
 * formulas stay as they are; other contents are replaced only when asked for.
 */
export function planFill(tables: readonly KpiTable[], workbook: Workbook, options: FillOptions = {}): FillPlan {
  return atOnce(planFillInSteps(tables, workbook, options));
}

/** The same, rate by rate. */
export function* planFillInSteps(
  tables: readonly KpiTable[],
  workbook: Workbook,
  options: FillOptions = {},
): Steps<FillPlan> {
  const towns = tables.filter(({ sheet }) => !isOwnSheet(workbook, sheet));
  const latest = latestActual(towns);
  const years = new Map(towns.map((table) => [table, options.year ?? evaluationYear(table, latest)]));
  const inPlace: Placed[] = [];
  const apart: FillItem[] = [];
  for (const [done, table] of towns.entries()) {
    const progress = { done, total: towns.length };
    const planned = hasRates(table)
      ? planTable(table, workbook, years.get(table), options)
      : planApart(table, years.get(table), options);
    for (const one of planned) {
      yield progress;
      if ("item" in one) inPlace.push(one);
      else apart.push(one);
    }
  }
  const own = putStatusSheet(workbook, apart);
  return {
    edits: [...inPlace.flatMap(({ edit }) => edit ?? []), ...own.edits],
    items: [...inPlace.map(({ item }) => item), ...own.items],
  };
}

interface Placed {
  readonly item: FillItem;
  readonly edit?: CellEdit;
}

function* planTable(
  table: KpiTable,
  workbook: Workbook,
  year: number | undefined,
  options: FillOptions,
): Iterable<Placed> {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (!sheet || year === undefined) return;
  const fill = fillOf(table, year, options);
  for (const indicator of table.indicators)
    for (const rate of indicator.rates)
      yield place(planItem(fill, indicator, rate.year ?? year, rate), fill.style, workbook, sheet);
}

/** Tables without any rate cell: one rate an indicator, for the year being evaluated. */
function* planApart(table: KpiTable, year: number | undefined, options: FillOptions): Iterable<FillItem> {
  if (year === undefined) return;
  const fill = fillOf(table, year, options);
  for (const indicator of table.indicators) yield planItem(fill, indicator, year, undefined);
}

function hasRates(table: KpiTable): boolean {
  return table.indicators.some(({ rates }) => rates.length > 0);
}

export function fillOf(table: KpiTable, year: number, options: FillOptions): TableFill {
  const negative = table.indicators.some(({ baseline, targets }) =>
    [baseline, ...targets].some((slot) => slot?.reading.kind === "number" && slot.reading.value < 0),
  );
  return { table, style: columnStyle(table, year), marks: marksOf(table), watchBaseline: negative, options };
}

function place(item: FillItem, style: ColumnStyle, workbook: Workbook, sheet: Sheet): Placed {
  const { at, formula, action } = item;
  if (at === null || formula === null || (action !== "write" && action !== "replace")) return { item };
  const refuse = (why: "protected" | "merged"): Placed => ({ item: { ...item, action: "skip", why } });
  if (sheet.isProtected && formatAt(workbook, sheet, at.row, at.column).locked) return refuse("protected");
  const isCovered = sheet.merges.some(
    (merge) => contains(merge, at.row, at.column) && (merge.top !== at.row || merge.left !== at.column),
  );
  if (isCovered) return refuse("merged");
  const present = formatAt(workbook, sheet, at.row, at.column).numberFormat;
  const numberFormat = formatFor(present, style, item);
  return { item, edit: editCell(workbook, sheet, at, { value: item.value, formula, numberFormat }) };
}

/** The cell's own format, else its neighbours', else a plain percentage. */
function formatFor(present: string, style: ColumnStyle, item: FillItem): string {
  if (present !== "General" && (showsPercent(present) || style.scale === 100 || item.method === "met")) return present;
  if (style.numberFormat !== undefined) return style.numberFormat;
  if (style.scale === 100 || item.method === "met" || present !== "General") return present;
  return "0%";
}
