import type { Slot } from "../table";
import { readValue } from "../value/read-value";
import type { Grid } from "./grid";

/** A slot that is still being put together. Big sheets have a million of them, so they are not copied on the way. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Reads one value cell; a cell covered by a merge is read where the merge begins. */
export function readSlot(grid: Grid, row: number, column: number): Draft<Slot> {
  const merge = grid.merge(row, column);
  const top = merge ? merge.top : row;
  const left = merge ? merge.left : column;
  const face = grid.face(top, left);
  const formula = grid.formula(top, left);
  const slot: Draft<Slot> = {
    at: grid.ref(top, left),
    text: face.text,
    value: face.value,
    numberFormat: face.numberFormat,
    reading: readValue(face),
  };
  if (formula !== undefined) slot.formula = formula;
  if (grid.isHidden(row, column)) slot.hidden = true;
  return slot;
}
