import type { Range } from "../../workbook/workbook";
import type { Grid } from "./grid";
import type { HeadReader } from "./head-reader";
import type { HeadColumn, StackedHead } from "./header-block";
import { isValueRoleKind } from "./row-items";

/** What stands over each column of a header: merged and spread parents included. */
export function stackColumns(grid: Grid, block: Range, heads: HeadReader): readonly HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const stack: StackedHead[] = [];
    for (let row = block.bottom; row >= block.top; row--) {
      const found = headOver(grid, row, column, block, heads);
      if (found && !stack.some((other) => other.row === found.row && other.origin === found.origin)) stack.push(found);
    }
    columns.push({ column, heads: stack });
  }
  return columns;
}

function headOver(grid: Grid, row: number, column: number, block: Range, heads: HeadReader): StackedHead | undefined {
  const merge = grid.merge(row, column);
  const at = merge ? { row: merge.top, column: merge.left } : { row, column };
  const origin = grid.isBlank(at.row, at.column) ? spreadParent(grid, row, column, block, heads) : at.column;
  if (origin === undefined) return undefined;
  const originRow = origin === at.column ? at.row : row;
  const face = grid.face(originRow, origin);
  const head = heads.read(face);
  const bottom = grid.merge(originRow, origin)?.bottom ?? originRow;
  return { row: originRow, origin, text: face.text, ...(head && { head }), reachesBody: bottom > block.bottom };
}

/**
 * A parent head that was not merged over its columns but only typed over the first of them: 令和6年度 | · | 令和7年度 | ·
 * over 目標 | 実績 | 目標 | 実績. It reaches right over blank cells, as long as something stands below.
 */
function spreadParent(grid: Grid, row: number, column: number, block: Range, heads: HeadReader): number | undefined {
  if (row >= block.bottom || !somethingBelow(grid, row, column, block)) return undefined;
  for (let left = column - 1; left >= block.left; left--) {
    if (grid.merge(row, left) && grid.anchor(row, left).row !== row) return undefined;
    const at = grid.anchor(row, left);
    if (grid.isBlank(at.row, at.column)) continue;
    const merge = grid.merge(at.row, at.column);
    if (merge && merge.right > merge.left) return undefined;
    const head = heads.read(grid.face(at.row, at.column));
    const isParent = head !== undefined && (head.year !== undefined || isValueRoleKind(head.kind ?? ""));
    return isParent && somethingBelow(grid, row, left, block) ? left : undefined;
  }
  return undefined;
}

function somethingBelow(grid: Grid, row: number, column: number, block: Range): boolean {
  for (let r = row + 1; r <= block.bottom; r++) if (!grid.isBlank(r, column)) return true;
  return false;
}
