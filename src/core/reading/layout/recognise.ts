import type { Range } from "../../workbook/workbook";
import { overlaps } from "../../workbook/address";
import { atOnce, ONWARDS, ROWS_A_STEP, type Steps } from "../../workbook/steps";
import type { KpiTable, Skipped } from "../table";
import { roughBody } from "./body-rows";
import { cardName } from "./card-name";
import { type Ambiguity, ambiguityOf } from "./find-ambiguity";
import { findAbove, type Above } from "./find-context";
import { buildHeaderBlock } from "./find-header";
import { findHeadStretches } from "./find-stretches";
import type { HeaderBlock } from "./header-block";
import { findTurnedWindows } from "./find-turned";
import { Grid } from "./grid";
import { HeadReader } from "./head-reader";
import { columnCandidates, settleRoles } from "./map-columns";
import type { TableMapping } from "./mapping";
import { isKpiTable, readMappedInSteps } from "./read-mapped";
import { splitBesides } from "./split-besides";
import { withNames } from "./with-names";

interface Body {
  readonly from: number;
  readonly to: number;
}

/** Everything recognised on one sheet. */
export interface Recognised {
  readonly tables: readonly KpiTable[];
  /** Header blocks that turned out to head something else: trends, projects, budgets. */
  readonly others: readonly { readonly grid: Grid; readonly block: HeaderBlock; readonly body: Body }[];
  /** Ranges that look like a KPI table but cannot be read safely. */
  readonly skipped: readonly Skipped[];
}

/** Finds the KPI tables of a sheet: heads first, then what stands below them; then the same turned by a quarter. */
export function recogniseSheet(grid: Grid, given: readonly Range[]): Recognised {
  return atOnce(recogniseSheetInSteps(grid, given));
}

/** The same, row by row. */
export function* recogniseSheetInSteps(grid: Grid, given: readonly Range[]): Steps<Recognised> {
  const heads = new HeadReader();
  const upright = yield* scan(grid, heads, [...given]);
  const taken = [...given, ...upright.tables.map((table) => table.range)];
  const turned: Recognised[] = [];
  for (const window of findTurnedWindows(grid, taken))
    turned.push(yield* scan(new Grid(grid.workbook, grid.sheet, true, window), heads, [...taken]));
  const tables = [...upright.tables, ...turned.flatMap((found) => found.tables)];
  const isFree = (range: Range): boolean => !tables.some((table) => overlaps(table.range, range));
  return {
    tables,
    others: [
      ...upright.others.filter(({ grid: over, block }) => isFree(over.range(block))),
      ...turned.flatMap((found) => (found.tables.length > 0 ? [] : found.others)),
    ],
    skipped: upright.skipped.filter((skip) => !skip.range || isFree(skip.range)),
  };
}

function* scan(grid: Grid, heads: HeadReader, taken: Range[]): Steps<Recognised> {
  const tables: KpiTable[] = [];
  const others: { grid: Grid; block: HeaderBlock; body: Body }[] = [];
  const skipped: Skipped[] = [];
  let steps = 0;
  for (const row of grid.filledRows) {
    if (steps++ % ROWS_A_STEP === 0) yield ONWARDS;
    if (isTaken(grid, row, grid.bounds.left, grid.bounds.right, taken)) continue;
    for (const stretch of findHeadStretches(grid, row, heads)) {
      const area = grid.range({ top: row, bottom: row, left: stretch.left, right: stretch.right });
      if (taken.some((range) => overlaps(range, area))) continue;
      for (const block of splitBesides(withNames(grid, buildHeaderBlock(grid, row, stretch, heads)))) {
        const body = roughBody(grid, block, heads);
        const found = yield* readBlock(grid, block, body, taken);
        if (found === undefined) {
          others.push({ grid, block, body });
          taken.push(grid.range({ ...block }));
        } else if ("why" in found) {
          skipped.push(found);
          if (found.range) taken.push(found.range);
        } else {
          taken.push(found.range);
          const last = tables.at(-1);
          const joined = last && (yield* continuation(grid, last, found));
          if (joined) tables[tables.length - 1] = joined;
          else tables.push(found);
        }
      }
    }
  }
  return { tables, others, skipped };
}

function isTaken(grid: Grid, row: number, left: number, right: number, taken: readonly Range[]): boolean {
  const area = grid.range({ top: row, bottom: row, left, right });
  return taken.some(
    (range) =>
      range.top <= area.top && range.bottom >= area.bottom && range.left <= area.left && range.right >= area.right,
  );
}

/** The roles the recogniser gives the columns of a table as the sheet stands now; undefined when they are no longer its. */
export function settleAgain(grid: Grid, table: KpiTable): TableMapping["columns"] | undefined {
  const heads = new HeadReader();
  const { header, body } = table.mapping;
  for (let row = header.from; row <= header.to; row++) {
    for (const stretch of findHeadStretches(grid, row, heads)) {
      for (const block of splitBesides(withNames(grid, buildHeaderBlock(grid, row, stretch, heads)))) {
        if (block.top !== header.from || block.bottom !== header.to) continue;
        const columns = settleRoles(columnCandidates(grid, block, body));
        if (columns?.[0]?.column === table.mapping.columns[0]?.column) return columns && [...columns];
      }
    }
  }
  return undefined;
}

function* readBlock(
  grid: Grid,
  block: HeaderBlock,
  body: Body,
  taken: readonly Range[],
): Steps<KpiTable | Skipped | undefined> {
  if (body.to < body.from) return undefined;
  const candidates = columnCandidates(grid, block, body);
  const upright = settleRoles(candidates);
  const nameAt = upright ? undefined : cardName(grid, block);
  const columns = upright ?? (nameAt && settleRoles(candidates, true));
  if (!columns) return undefined;
  const mapping: TableMapping = {
    sheet: grid.sheet.name,
    turned: grid.turned,
    header: { from: block.top, to: block.bottom },
    body,
    columns: [...columns],
    ...(nameAt && { nameAt }),
  };
  const above = aboveOf(grid, block, taken);
  const table = yield* readMappedInSteps(grid.workbook, mapping, { grid, above });
  if (!table || table.indicators.length === 0 || !isKpiTable(table)) return undefined;
  const ambiguity = ambiguityOf(mapping, candidates);
  return ambiguity ? skip(table, grid, block, ambiguity) : trimmed(table);
}

function skip(table: KpiTable, grid: Grid, block: HeaderBlock, { why, column, year }: Ambiguity): Skipped {
  const { sheet, range } = table;
  if (year === undefined) return { sheet, range, why };
  // The head stands in the lowest row of the heads that says anything about the column.
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, up) => block.bottom - up);
  const row = rows.find((one) => !grid.isBlank(one, column)) ?? block.bottom;
  const yearTwice = { at: grid.ref(row, column), year, text: grid.text(row, column).trim() };
  return { sheet, range, why, yearTwice };
}

/** What stands above a table stands above it on the sheet, however the table is turned. */
function aboveOf(grid: Grid, block: HeaderBlock, taken: readonly Range[]): Above {
  const upright = grid.turned ? new Grid(grid.workbook, grid.sheet) : grid;
  const area = grid.turned ? grid.range(grid.bounds) : block;
  return findAbove(upright, area.top, area, (row) =>
    taken.some((range) => overlaps(range, { top: row, bottom: row, left: area.left, right: area.right })),
  );
}

/** What stands below the last record and its notes is not the table's. */
function trimmed(table: KpiTable): KpiTable {
  const { mapping, range, footnotes } = table;
  const ends = [mapping.turned ? range.right : range.bottom];
  for (const note of footnotes) ends.push(mapping.turned ? note.at.column : note.at.row);
  return { ...table, mapping: { ...mapping, body: { from: mapping.body.from, to: Math.max(...ends) } } };
}

/** The header was printed again on top of another page: same columns, nothing between but blank rows. */
function* continuation(grid: Grid, last: KpiTable, next: KpiTable): Steps<KpiTable | undefined> {
  const same = JSON.stringify(last.mapping.columns) === JSON.stringify(next.mapping.columns);
  if (!same) return undefined;
  for (let row = last.mapping.body.to + 1; row < next.mapping.header.from; row++) {
    if (grid.filledColumnsOf(row).length > 0) return undefined;
  }
  const mapping: TableMapping = { ...last.mapping, body: { from: last.mapping.body.from, to: next.mapping.body.to } };
  const above = findAbove(grid, mapping.header.from, { left: grid.bounds.left, right: grid.bounds.right }, () => false);
  return yield* readMappedInSteps(grid.workbook, mapping, { grid, above });
}
