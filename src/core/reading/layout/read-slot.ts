import type { Slot } from "../table";
import { BaselineCell, CellSlot, YearCell, type Pair, type SlotHead } from "./cell-slot";
import type { Grid } from "./grid";

/** A slot as plain data, for tables of which there are few or whose slots are made of pieces of cells. */
export function readSlot(grid: Grid, row: number, column: number): Slot {
  return readCell(grid, row, column, { sheet: grid.sheet.name, setting: grid.setting, year: null }).toJSON();
}

export function readCell(grid: Grid, row: number, column: number, head: SlotHead): CellSlot {
  return make(CellSlot, grid, row, column, head);
}

export function readYearCell(grid: Grid, row: number, column: number, head: SlotHead): YearCell {
  return make(YearCell, grid, row, column, head);
}

export function readBaseline(grid: Grid, row: number, column: number, head: SlotHead, pair?: Pair): BaselineCell {
  return make(BaselineCell, grid, row, column, head, pair);
}

type SlotClass<S, Rest extends readonly unknown[]> = new (
  ...given: [...ConstructorParameters<typeof CellSlot>, ...Rest]
) => S;

/** A cell covered by a merge is read where the merge begins. */
function make<S, Rest extends readonly unknown[]>(
  Slot: SlotClass<S, Rest>,
  grid: Grid,
  row: number,
  column: number,
  head: SlotHead,
  ...rest: Rest
): S {
  const merge = grid.merge(row, column);
  const top = merge ? merge.top : row;
  const left = merge ? merge.left : column;
  return new Slot(head, grid.cells(top, left), grid.turned ? top : left, grid.isHidden(row, column), ...rest);
}
