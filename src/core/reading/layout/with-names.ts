import type { Grid } from "./grid";
import type { HeaderBlock, HeadColumn } from "./header-block";
import { announcesValues } from "./row-items";

/** Columns left of the heads that are looked at for names. */
const REACH = 3;
const ROWS = 8;

/** A header whose corner is blank: the names stand left of the first head, so the block is widened to them. */
export function withNames(grid: Grid, block: HeaderBlock): HeaderBlock {
  const first = block.columns.find((column) => column.heads.some((head) => head.head));
  if (!first || !first.heads.some((head) => announcesValues(head.head) || head.head?.kind === "unit")) return block;
  if (block.columns.some((column) => column.column < first.column && holdsTexts(grid, column.column, block.bottom)))
    return block;
  let left = block.left;
  for (let column = block.left - 1; column >= Math.max(grid.bounds.left, block.left - REACH); column--) {
    if (holdsTexts(grid, column, block.bottom)) left = column;
    else if (left < block.left) break;
  }
  const added: HeadColumn[] = [];
  for (let column = left; column < block.left; column++) added.push({ column, heads: [] });
  return added.length === 0 ? block : { ...block, left, columns: [...added, ...block.columns] };
}

function holdsTexts(grid: Grid, column: number, headerBottom: number): boolean {
  let texts = 0;
  for (let row = headerBottom + 1; row <= Math.min(grid.bounds.bottom, headerBottom + ROWS); row++) {
    const at = grid.anchor(row, column);
    if (at.row > headerBottom && typeof grid.value(at.row, at.column) === "string" && !grid.isBlank(at.row, at.column))
      texts++;
  }
  return texts >= 1;
}
