import type { Grid } from "./grid";
import { plain, readLabel, type LabelKind } from "./read-head";
import { sortRow, type ColumnPlan } from "./sort-rows";
import type { TableMapping } from "./mapping";
import { readYear } from "../year/read-year";

/** The rows that make one indicator. */
export interface RowGroup {
  readonly rows: readonly GroupedRow[];
  readonly isTotal: boolean;
  /** Section heads above the group, the nearest last. */
  readonly sections: readonly number[];
}

export interface GroupedRow {
  readonly row: number;
  readonly label?: LabelKind;
  readonly labelUnit?: string;
  readonly year?: number;
}

export interface Grouping {
  readonly groups: readonly RowGroup[];
  readonly notes: readonly number[];
  readonly blanks: readonly number[];
}

/** Blank rows between two pages of one table. */
const PAGE_GAP = 3;

/** Walks once down the body and gathers the rows into indicators. */
export function groupRows(grid: Grid, mapping: TableMapping, plan: ColumnPlan): Grouping {
  const groups: { rows: GroupedRow[]; isTotal: boolean; sections: readonly number[] }[] = [];
  const byName = new Map<string, { rows: GroupedRow[] }>();
  const notes: number[] = [];
  const blanks: number[] = [];
  let sections: number[] = [];
  let sectionsClosed = false;
  for (let row = mapping.body.from; row <= mapping.body.to; row++) {
    const sort = sortRow(grid, row, plan);
    // Blank rows above heads that are printed again part two pages, not the rows of a table.
    if (sort === "header") while (blanks.length > 0 && row - (blanks.at(-1) ?? 0) <= PAGE_GAP) blanks.pop();
    else if (sort === "note") notes.push(row);
    else if (sort === "blank") blanks.push(row);
    else if (sort === "section") {
      // Several heads in a row nest; the next one after records starts anew.
      sections = sectionsClosed ? [row] : [...sections, row];
      sectionsClosed = false;
    }
    if (sort !== "record" && sort !== "total") continue;
    sectionsClosed = true;
    const grouped = groupedRow(grid, row, plan);
    const last = groups.at(-1);
    if (plan.year) {
      const key = recordKey(grid, row, plan);
      const known = byName.get(key);
      if (known) known.rows.push(grouped);
      else {
        const group = { rows: [grouped], isTotal: sort === "total", sections };
        byName.set(key, group);
        groups.push(group);
      }
    } else if (last && sort === "record" && continues(grid, last.rows, grouped, plan)) last.rows.push(grouped);
    else groups.push({ rows: [grouped], isTotal: sort === "total", sections });
  }
  return { groups, notes, blanks };
}

function groupedRow(grid: Grid, row: number, plan: ColumnPlan): GroupedRow {
  const labelAt = plan.label && grid.anchor(row, plan.label.column);
  const label = labelAt && readLabel(grid.text(labelAt.row, labelAt.column));
  const yearAt = plan.year && grid.anchor(row, plan.year.column);
  const year = yearAt && readYear(grid.face(yearAt.row, yearAt.column))?.year;
  return {
    row,
    ...(label && { label: label.kind }),
    ...(label?.unit !== undefined && { labelUnit: label.unit }),
    ...(year !== undefined && { year }),
  };
}

/** Does the row go on with the indicator above? Only paired rows do: same name cell, or none, and a new label. */
function continues(grid: Grid, rows: readonly GroupedRow[], next: GroupedRow, plan: ColumnPlan): boolean {
  if (!plan.label || next.label === undefined) return false;
  const first = rows[0];
  if (!first || first.label === undefined) return false;
  if (plan.nameAt) return !repeats(rows, next);
  const anchor = grid.anchor(next.row, plan.name.column);
  if (anchor.row < next.row) return anchor.row <= first.row && !repeats(rows, next);
  if (!grid.isBlank(next.row, plan.name.column)) {
    // The name may be typed again in each row of the group.
    const same = plain(grid.text(next.row, plan.name.column)) === plain(nameText(grid, first.row, plan));
    return same && !repeats(rows, next);
  }
  return !repeats(rows, next);
}

function repeats(rows: readonly GroupedRow[], next: GroupedRow): boolean {
  return rows.some((row) => row.label === next.label);
}

function nameText(grid: Grid, row: number, plan: ColumnPlan): string {
  const at = grid.anchor(row, plan.name.column);
  return grid.text(at.row, at.column);
}

/** Long tables repeat the name (and what stands above it) in every record. */
function recordKey(grid: Grid, row: number, plan: ColumnPlan): string {
  const columns = [
    ...plan.upperNames,
    plan.name,
    ...plan.texts.filter((column) => ["goal", "measure", "project"].includes(column.role)),
  ];
  let r = row;
  // A blank name below a filled one goes on with it.
  while (
    r > 0 &&
    grid.isBlank(grid.anchor(r, plan.name.column).row, grid.anchor(r, plan.name.column).column) &&
    r > row - 50
  )
    r--;
  return columns
    .map((column) => {
      const at = grid.anchor(r, column.column);
      return plain(grid.text(at.row, at.column));
    })
    .join("\n");
}
