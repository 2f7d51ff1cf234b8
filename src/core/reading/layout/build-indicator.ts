import type { BaselineSlot, Context, Indicator, Label, Slot, Unit, YearSlot } from "../table";
import { rememberText } from "../memory/remember";
import { readUnit } from "../value/units";
import type { Grid } from "./grid";
import type { GroupedRow, RowGroup } from "./group-rows";
import type { ColumnMapping } from "./mapping";
import { readName } from "./read-name";
import { CellLabel, CellUnit } from "./cell-label";
import type { Pair } from "./cell-slot";
import { readBaseline, readCell, readYearCell } from "./read-slot";
import type { SlotHeads } from "./slot-heads";
import type { ColumnPlan } from "./sort-rows";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

interface Slots {
  baseline?: BaselineSlot;
  readonly targets: YearSlot[];
  readonly actuals: YearSlot[];
  readonly rates: YearSlot[];
}

/** What the table says for all of its indicators. */
export interface TableFacts {
  readonly unit?: Unit;
  readonly context: Context;
  readonly heads: SlotHeads;
}

export function buildIndicator(
  grid: Grid,
  group: RowGroup,
  plan: ColumnPlan,
  facts: TableFacts,
  context: Context,
): Indicator {
  const first = group.rows[0] as GroupedRow;
  const last = group.rows.at(-1) as GroupedRow;
  const nameAt = plan.nameAt ?? grid.anchor(first.row, plan.name.column);
  const at = grid.ref(nameAt.row, nameAt.column);
  const nameText = grid.text(nameAt.row, nameAt.column);
  const { name, unit: nameUnit, notes: nameNotes } = readName(nameText);
  const slots = collectSlots(grid, group, plan, facts.heads);
  const unit = findUnit(grid, group, plan, facts, slots, nameUnit, at);
  const rating = textOf(grid, group, plan, "rating");
  const targets = exactly(slots.targets);
  const actuals = exactly(slots.actuals);
  const rates = exactly(slots.rates);
  const range = grid.range({ top: first.row, bottom: last.row, left: plan.left, right: plan.right });
  const indicator: Draft<Indicator> = { name, at, nameText, nameNotes, targets, actuals, rates, context, range };
  if (unit) indicator.unit = unit;
  if (slots.baseline) indicator.baseline = slots.baseline;
  if (rating) indicator.rating = rating;
  return indicator;
}

/** A list that was pushed to has room for a dozen more; of a hundred thousand indicators that is half of their size. */
function exactly(slots: readonly YearSlot[]): readonly YearSlot[] {
  return slots.slice();
}

function collectSlots(grid: Grid, group: RowGroup, plan: ColumnPlan, heads: SlotHeads): Slots {
  const slots: Slots = { targets: [], actuals: [], rates: [] };
  for (const column of plan.values) {
    if (column.role === "value") for (const row of group.rows) addByLabel(slots, grid, row, column, heads);
    else if (column.role === "baseline") addBaseline(slots, grid, group, column, heads);
    else addOwnKind(slots, grid, group, column, plan, heads);
  }
  return slots;
}

/** The head names only a year (or nothing): the row says what the number is. */
function addByLabel(slots: Slots, grid: Grid, row: GroupedRow, column: ColumnMapping, heads: SlotHeads): void {
  switch (row.label) {
    case "target":
      slots.targets.push(yearSlot(grid, row, column, heads));
      break;
    case "actual":
      slots.actuals.push(yearSlot(grid, row, column, heads));
      break;
    case "rate":
      slots.rates.push(yearSlot(grid, row, column, heads));
      break;
    case "baseline": {
      const slot = yearSlot(grid, row, column, heads);
      if (!slots.baseline || slots.baseline.reading.kind === "missing") slots.baseline = slot;
      break;
    }
    case "other":
    case undefined:
      break;
  }
}

function yearSlot(grid: Grid, row: GroupedRow, column: ColumnMapping, heads: SlotHeads): YearSlot {
  const head = heads.of(column, column.year ?? row.year ?? null, column.stage, column.unit ?? row.labelUnit);
  return readYearCell(grid, row.row, column.column, head);
}

/** 目標, 実績, 達成率 as a column of its own: every row of a long table has one, a pair of rows shares one. */
function addOwnKind(
  slots: Slots,
  grid: Grid,
  group: RowGroup,
  column: ColumnMapping,
  plan: ColumnPlan,
  heads: SlotHeads,
): void {
  const into = column.role === "target" ? slots.targets : column.role === "actual" ? slots.actuals : slots.rates;
  if (plan.year) {
    for (const row of group.rows) into.push(yearSlot(grid, row, column, heads));
    return;
  }
  into.push(yearSlot(grid, filledRow(grid, group.rows, column) ?? (group.rows[0] as GroupedRow), column, heads));
}

function filledRow(grid: Grid, rows: readonly GroupedRow[], column: ColumnMapping): GroupedRow | undefined {
  if (rows.length === 1) return undefined;
  return rows.find((row) => {
    const at = grid.anchor(row.row, column.column);
    return !grid.isBlank(at.row, at.column);
  });
}

/**
 * In paired rows a 基準値 column has two cells, and by custom the baseline stands in the 実績値 row beside a dash in the
 * 目標値 row. Some tables turn it round; then the number still is the baseline, and the row is remembered for the rules.
 */
function addBaseline(slots: Slots, grid: Grid, group: RowGroup, column: ColumnMapping, heads: SlotHeads): void {
  const year = column.year ?? group.rows.find((row) => row.year !== undefined)?.year ?? null;
  const head = heads.of(column, year);
  const [only] = group.rows;
  if (only && group.rows.length === 1) {
    if (isStillOpen(slots)) slots.baseline = readBaseline(grid, only.row, column.column, head);
    return;
  }
  const cells = group.rows.map((row) => ({ row, slot: readCell(grid, row.row, column.column, head) }));
  const target = cells.find((cell) => cell.row.label === "target");
  const actual = cells.find((cell) => cell.row.label === "actual");
  const isShared = target && actual && sameCell(target.slot, actual.slot);
  if (!target || !actual || isShared) {
    const filled = cells.find((cell) => cell.slot.reading.kind !== "missing" || cell.slot.text.trim() !== "");
    const chosen = filled ?? cells[0];
    if (chosen && isStillOpen(slots)) slots.baseline = readBaseline(grid, chosen.row.row, column.column, head);
    return;
  }
  const fromTarget = holdsNumber(target.slot) && !holdsNumber(actual.slot);
  const [own, other] = fromTarget ? [target, actual] : [actual, target];
  const pair: Pair = { row: fromTarget ? "target" : "actual", otherRow: other.slot };
  slots.baseline = readBaseline(grid, own.row.row, column.column, head, pair);
  // Both rows filled: the plan's first year is the baseline's year and has a target of its own.
  if (holdsNumber(target.slot) && holdsNumber(actual.slot))
    slots.targets.push(readYearCell(grid, target.row.row, column.column, head));
}

/** A baseline that says nothing gives way to the next column of baselines. */
function isStillOpen({ baseline }: Slots): boolean {
  return !baseline || baseline.reading.kind === "missing";
}

function holdsNumber(slot: Slot): boolean {
  return slot.reading.kind === "number" || slot.reading.kind === "several";
}

function sameCell(a: Slot, b: Slot): boolean {
  return a.at.row === b.at.row && a.at.column === b.at.column;
}

export function textOf(grid: Grid, group: RowGroup, plan: ColumnPlan, role: ColumnMapping["role"]): Label | undefined {
  const columns = plan.textsOf.get(role);
  if (!columns) return undefined;
  for (const column of columns) {
    for (const row of group.rows) {
      const label = labelAt(grid, row.row, column.column);
      if (label) return label;
    }
  }
  return undefined;
}

function labelAt(grid: Grid, row: number, column: number): Label | undefined {
  const merge = grid.merge(row, column);
  const top = merge ? merge.top : row;
  const left = merge ? merge.left : column;
  const text = grid.text(top, left).trim();
  if (text === "") return undefined;
  return new CellLabel(text, grid.ref(top, left));
}

function findUnit(
  grid: Grid,
  group: RowGroup,
  plan: ColumnPlan,
  facts: TableFacts,
  slots: Slots,
  nameUnit: string | undefined,
  nameAt: Unit["at"],
): Unit | undefined {
  const column = textOf(grid, group, plan, "unit");
  const columnUnit = column && unitInCell(column.text);
  if (columnUnit) return new CellUnit(columnUnit, column.at);
  if (nameUnit !== undefined) return { text: nameUnit, from: "name", ...(nameAt && { at: nameAt }) };
  if (plan.headUnit !== undefined) return { text: plan.headUnit, from: "header" };
  const labelUnit = group.rows.find((row) => row.label !== "rate" && row.labelUnit !== undefined)?.labelUnit;
  if (labelUnit !== undefined) return { text: labelUnit, from: "header" };
  return unitOfCells(slots) ?? facts.unit;
}

/** The unit a unit cell names, whatever it is; "" for a dash. */
const unitInCell = rememberText((text) =>
  /^[\s―－\-ー—–…]*$/.test(text) ? "" : (readUnit(text) ?? text.replace(/\s+/g, "")),
);

/** The unit the values themselves carry, typed or by their number format; the commonest where they differ. */
function unitOfCells(slots: Slots): Unit | undefined {
  const counts = new Map<string, { count: number; slot: Slot }>();
  for (const slot of [...(slots.baseline ? [slots.baseline] : []), ...slots.targets, ...slots.actuals]) {
    if (slot.reading.kind !== "number" || slot.reading.unit === undefined) continue;
    const known = counts.get(slot.reading.unit);
    counts.set(slot.reading.unit, { count: (known?.count ?? 0) + 1, slot: known?.slot ?? slot });
  }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (!best) return undefined;
  const from = typeof best[1].slot.value === "number" ? "format" : "cells";
  return { text: best[0], from, at: best[1].slot.at };
}
