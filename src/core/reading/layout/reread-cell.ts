import type { CellRef } from "../../workbook/address";
import type { Workbook } from "../../workbook/workbook";
import type { Indicator, KpiTable } from "../table";
import { buildIndicator } from "./build-indicator";
import { findHeadStretches } from "./find-stretches";
import { Grid } from "./grid";
import { SlotHeads } from "./slot-heads";
import { groupRows } from "./group-rows";
import { HeadReader } from "./head-reader";
import { SAMPLE } from "./map-columns";
import type { TableMapping } from "./mapping";
import { settleAgain } from "./recognise";
import { planColumns, sortRow } from "./sort-rows";

/** A table of which one indicator was read again. */
export interface RereadTable {
  readonly table: KpiTable;
  /** Which of its indicators. */
  readonly changed: number;
}

/**
 * A table after one cell changed, read again only as far as the change reaches: one indicator. undefined when the
 * change may reach further (a name, a head, a row that became something else); then the sheet is read anew.
 */
export function rereadCell(workbook: Workbook, table: KpiTable, at: CellRef): RereadTable | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === table.sheet);
  const found = table.indicators.findIndex((indicator) => isValueCell(indicator, at));
  const old = table.indicators[found];
  if (!sheet || !old || table.mapping.turned || table.layout === "long") return undefined;
  const grid = new Grid(workbook, sheet);
  const plan = planColumns(table.mapping);
  const rows = { from: old.range.top, to: old.range.bottom };
  if (!staysRecognised(grid, table, at)) return undefined;
  if (rows.from !== rows.to || plan.label) {
    // A pair of rows must still be one pair.
    const { groups } = groupRows(grid, { ...table.mapping, body: rows }, plan);
    if (groups.length !== 1 || groups[0]?.rows.length !== rowCount(old)) return undefined;
  } else if (sortRow(grid, at.row, plan) !== "record") return undefined;
  const [group] = groupRows(grid, { ...table.mapping, body: rows }, plan).groups;
  if (!group || group.isTotal) return undefined;
  const facts = { context: table.context, heads: new SlotHeads(grid), ...(table.unit && { unit: table.unit }) };
  // The name may have been completed from the rows around it; a value cell does not change it.
  const indicator: Indicator = { ...buildIndicator(grid, group, plan, facts, old.context), name: old.name };
  return { table: { ...table, indicators: replaced(table.indicators, found, indicator) }, changed: found };
}

function rowCount(indicator: Indicator): number {
  return indicator.range.bottom - indicator.range.top + 1;
}

function isValueCell(indicator: Indicator, at: CellRef): boolean {
  if (at.row < indicator.range.top || at.row > indicator.range.bottom) return false;
  const slots = [
    indicator.baseline,
    indicator.baseline?.otherRow,
    ...indicator.targets,
    ...indicator.actuals,
    ...indicator.rates,
  ];
  return slots.some((slot) => slot?.at.row === at.row && slot.at.column === at.column);
}

/** The change may make the row look like heads, or tip the judgement of a column; both are looked at again. */
function staysRecognised(grid: Grid, table: KpiTable, at: CellRef): boolean {
  const { mapping } = table;
  if (findHeadStretches(grid, at.row, new HeadReader(), true).length > 0) return false;
  if (at.row >= mapping.body.from + SAMPLE) return true;
  return sameColumns(settleAgain(grid, table), mapping.columns);
}

function sameColumns(a: TableMapping["columns"] | undefined, b: TableMapping["columns"]): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function replaced(indicators: readonly Indicator[], at: number, indicator: Indicator): readonly Indicator[] {
  const copy = indicators.slice();
  copy[at] = indicator;
  return copy;
}
