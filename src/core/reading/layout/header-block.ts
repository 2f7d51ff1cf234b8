import type { Head } from "./read-head";

/** Rows that hold column heads, with what stands over each column. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeadColumn[];
}

/** One column under a header block: the heads over it, from the lowest to the highest. */
export interface HeadColumn {
  readonly column: number;
  readonly heads: readonly StackedHead[];
}

export interface StackedHead {
  readonly row: number;
  /** First column of the head's cell: equal for columns under one merged head. */
  readonly origin: number;
  readonly text: string;
  readonly head?: Head;
  /** The head's cell reaches down into the body: a label for the rows beside it, no column head. */
  readonly reachesBody: boolean;
}
