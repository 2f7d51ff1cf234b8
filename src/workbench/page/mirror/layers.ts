import type { BookSheet } from "../../book";

/** One mutation of the grid's own; where it belongs is added by the mirror. */
export interface Stroke {
  readonly id: string;
  readonly params: object;
}

/**
 * Something of a sheet that the book holds beside the grid, and that a person should see: how it is put on the grid,
 * and how it is taken off again.
 */
export interface Layer {
  /** Another object or text whenever the layer has changed. */
  readonly version: (sheet: BookSheet) => unknown;
  readonly draw: (sheet: BookSheet) => readonly Drawn[];
}

export interface Drawn {
  readonly put: Stroke;
  readonly remove: Stroke;
}

export interface GridRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
