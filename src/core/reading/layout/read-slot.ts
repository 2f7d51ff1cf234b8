import { readValue } from "../value/read-value";
import type { Slot } from "../table";
import type { Grid } from "./grid";

/** Reads one value cell; a cell covered by a merge is read where the merge begins. */
export function readSlot(grid: Grid, row: number, column: number): Slot {
  const at = grid.anchor(row, column);
  const face = grid.face(at.row, at.column);
  const formula = grid.formula(at.row, at.column);
  return {
    at: grid.ref(at.row, at.column),
    text: face.text,
    value: face.value,
    ...(formula !== undefined && { formula }),
    numberFormat: face.numberFormat,
    reading: readValue(face),
    ...(grid.isHidden(row, column) && { hidden: true as const }),
  };
}
