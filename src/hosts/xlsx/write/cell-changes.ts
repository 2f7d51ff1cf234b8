import type { CellContent } from "../../../core";

export interface CellChange extends CellContent {
  /** The edits leave the number format alone: an empty cell keeps that of its row or column, which no reader told them. */
  readonly keepsFormat: boolean;
}

/** What cells shall hold, by row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
