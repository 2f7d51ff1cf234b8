import type { Span } from "../../core/index";
import type { Axis } from "./axis";
import type { Geometry } from "./geometry";

/** How far somebody has scrolled, and how much of the paper shows, heads not counted. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Which rows and columns are drawn in the part that scrolls. */
export interface Window {
  readonly rows: Span;
  readonly columns: Span;
}

/** Rows and columns beyond the edge, so that a turn of the wheel finds them drawn. */
const SPARE = { rows: 6, columns: 2 };

export function windowOf({ rows, columns }: Geometry, frozen: Frozen, view: Viewport): Window {
  return {
    rows: inView(rows, frozen.row, view.top + frozen.height, view.height - frozen.height, SPARE.rows),
    columns: inView(columns, frozen.column, view.left + frozen.width, view.width - frozen.width, SPARE.columns),
  };
}

function inView(axis: Axis, first: number, from: number, length: number, spare: number): Span {
  return {
    from: Math.max(first, axis.indexAt(from) - spare),
    to: Math.min(axis.count - 1, axis.indexAt(from + Math.max(0, length)) + spare),
  };
}

/** What stays in view, and how much room it takes. */
export interface Frozen {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Frozen rows that fill the window would leave nothing to scroll: then none are frozen. */
export function frozenIn({ rows, columns, frozen }: Geometry, width: number, height: number): Frozen {
  const down = rows.startOf(frozen.row);
  const across = columns.startOf(frozen.column);
  const row = down <= height * 0.6 ? frozen.row : 0;
  const column = across <= width * 0.6 ? frozen.column : 0;
  return { row, column, height: row > 0 ? down : 0, width: column > 0 ? across : 0 };
}

/** Where to scroll so that this stretch shows, and nothing is moved that shows already. */
export function scrollTo(
  from: number,
  to: number,
  shown: { readonly at: number; readonly length: number; readonly frozen: number },
): number {
  const first = shown.at + shown.frozen;
  const last = shown.at + shown.length;
  if (from < shown.frozen) return shown.at;
  if (from >= first && to <= last) return shown.at;
  if (from < first || to - from > shown.length - shown.frozen) return Math.max(0, from - shown.frozen);
  return to - shown.length;
}
