import type { Grid } from "./grid";
import type { HeadReader } from "./head-reader";
import { WIDEST_GAP } from "./find-stretches";
import type { HeaderBlock } from "./header-block";
import type { Head } from "./read-head";
import { isValueRoleKind, rowItems } from "./row-items";
import { stackColumns } from "./stack-heads";

/** Header rows above and below the row that gives the table away. */
const TALLEST_PART = 4;

/** The whole header block around a row that was found to hold heads. */
export function buildHeaderBlock(
  grid: Grid,
  row: number,
  stretch: { left: number; right: number },
  heads: HeadReader,
): HeaderBlock {
  const wide = widen(grid, row, stretch, heads);
  let { left, right } = wide;
  let top = wide.top;
  while (top > grid.bounds.top && row - top < TALLEST_PART && isUpperPart(grid, top - 1, left, right, heads)) top--;
  let bottom = row;
  for (const item of rowItems(grid, row, heads)) {
    if (item.left > right || item.right < left || !item.head) continue;
    const merge = grid.merge(row, item.left);
    // A head merged downwards shows how many rows the header has, unless it is a side label that runs along the body.
    if (!merge || merge.bottom <= bottom || merge.bottom - row >= TALLEST_PART) continue;
    if (headsBelow(grid, row, merge.bottom, left, right, heads)) bottom = merge.bottom;
  }
  while (
    bottom < grid.bounds.bottom &&
    bottom - row < TALLEST_PART &&
    isLowerPart(grid, bottom + 1, left, right, heads)
  ) {
    bottom++;
  }
  for (let r = top; r <= bottom; r++) {
    for (const item of rowItems(grid, r, heads)) {
      if (!item.head) continue;
      if (item.left <= right && item.right > right) right = item.right;
      if (item.right >= left && item.left < left) left = item.left;
    }
  }
  return { top, bottom, left, right, columns: stackColumns(grid, { top, bottom, left, right }, heads) };
}

/**
 * The row that gave the table away may be the lower one: years alone, below 指標 | 区分 | 単位 | 計画期間. Heads of the
 * row above that reach down into it, or stand over blank cells beside it, belong to the same header.
 */
function widen(
  grid: Grid,
  row: number,
  stretch: { left: number; right: number },
  heads: HeadReader,
): { left: number; right: number; top: number } {
  let { left, right } = stretch;
  let top = row;
  const headAbove = (column: number): { row: number; left: number; right: number } | undefined => {
    if (column < grid.bounds.left || column > grid.bounds.right || !grid.isBlank(row, column)) return undefined;
    const at = grid.anchor(row - 1, column);
    if (grid.isBlank(at.row, at.column) || row - at.row >= TALLEST_PART) return undefined;
    if (!heads.read(grid.face(at.row, at.column))) return undefined;
    const merge = grid.merge(at.row, at.column);
    return { row: at.row, left: merge?.left ?? column, right: merge?.right ?? column };
  };
  for (
    let column = left - 1;
    row > grid.bounds.top && column >= Math.max(grid.bounds.left, left - WIDEST_GAP);
    column--
  ) {
    const found = headAbove(column);
    if (!found) continue;
    left = Math.min(left, found.left);
    column = left;
    top = Math.min(top, found.row);
  }
  for (
    let column = right + 1;
    row > grid.bounds.top && column <= Math.min(grid.bounds.right, right + WIDEST_GAP);
    column++
  ) {
    const found = headAbove(column);
    if (!found || (found.row < row - 1 && grid.merge(row, column) === undefined)) continue;
    right = Math.max(right, found.right);
    column = right;
    top = Math.min(top, found.row);
  }
  return { left, right, top };
}

/** A row above the heads that carries merged or spread parents: years over 目標/実績, 目標値 over years. */
function isUpperPart(grid: Grid, row: number, left: number, right: number, heads: HeadReader): boolean {
  const items = rowItems(grid, row, heads).filter((item) => item.left <= right && item.right >= left);
  if (items.length === 0 || items.some((item) => item.isValue)) return false;
  const known = items.filter((item) => item.head);
  if (known.length * 2 < items.length || known.length === 0) return false;
  return items.some((item) => {
    if (!item.head) return false;
    const spread = grid.merge(row, item.left);
    const below = heads.read(grid.face(row + 1, item.left));
    if (spread && spread.bottom > row && spread.right === spread.left) return true;
    const isParent = item.head.year !== undefined || isValueRoleKind(item.head.kind ?? "");
    if (!isParent) return false;
    if (spread && spread.right > spread.left) return true;
    return below !== undefined && (below.kind === undefined) !== (item.head.kind === undefined);
  });
}

/** A row below the heads that carries more of them, and nothing of a body row. */
function isLowerPart(grid: Grid, row: number, left: number, right: number, heads: HeadReader): boolean {
  const items = rowItems(grid, row, heads).filter((item) => item.left <= right && item.right >= left);
  if (items.length === 0) return false;
  if (items.some((item) => item.isValue)) return false;
  const known = items.filter((item) => item.head);
  if (known.length === 0) return false;
  // Years below years are no second row of heads but numbers that look like years.
  if (known.some((item) => item.head?.year && headAt(grid, row - 1, item.left, heads)?.year)) return false;
  return items.every((item) => item.head !== undefined || heads.isUnit(item.text));
}

function headAt(grid: Grid, row: number, column: number, heads: HeadReader): Head | undefined {
  const at = grid.anchor(row, column);
  return heads.read(grid.face(at.row, at.column));
}

function headsBelow(grid: Grid, row: number, bottom: number, left: number, right: number, heads: HeadReader): boolean {
  for (let r = row + 1; r <= bottom; r++) {
    const items = rowItems(grid, r, heads).filter((item) => item.left <= right && item.right >= left);
    if (items.some((item) => item.isValue)) return false;
    if (items.some((item) => !item.head && !heads.isUnit(item.text))) return false;
  }
  return true;
}
