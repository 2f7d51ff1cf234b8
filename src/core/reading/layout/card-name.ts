import type { Grid } from "./grid";
import type { HeaderBlock } from "./header-block";
import { readHeadText } from "./read-head";

const REACH = 3;

/** The name cell of a card: 「指標名１ | 職員提案の件数（件）」 above a small table of 年度, 目標値, 実績値. */
export function cardName(grid: Grid, block: HeaderBlock): { row: number; column: number } | undefined {
  for (let row = block.top - 1; row >= Math.max(grid.bounds.top, block.top - REACH); row--) {
    for (const column of grid.filledColumnsOf(row)) {
      if (column < block.left - 1 || column > block.right || !isNameHead(grid.text(row, column))) continue;
      const next = (grid.merge(row, column)?.right ?? column) + 1;
      if (typeof grid.value(row, next) === "string" && !grid.isBlank(row, next)) return { row, column: next };
    }
  }
  return undefined;
}

/** 指標名, 成果指標①, KPI 2. */
function isNameHead(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/[\s\d.:：)(]+$/g, "");
  return bare !== "" && readHeadText(bare)?.kind === "name";
}
