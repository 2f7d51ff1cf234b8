import type { Span } from "../../../core";

/** A stretch of rows or columns over which every one of the given settings stays the same. */
export interface Stretch<T> extends Span {
  readonly settings: Partial<T>;
}

/**
 * Cuts overlapping spans into stretches that do not overlap, in ascending order. Where two spans set the same thing,
 * the later one in the list wins.
 */
export function stretches<T>(marks: readonly { readonly span: Span; readonly settings: Partial<T> }[]): Stretch<T>[] {
  const cuts = new Set<number>();
  for (const { span } of marks) {
    cuts.add(span.from);
    cuts.add(span.to + 1);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const result: Stretch<T>[] = [];
  edges.slice(0, -1).forEach((from, at) => {
    const to = (edges[at + 1] ?? from + 1) - 1;
    const over = marks.filter(({ span }) => span.from <= from && span.to >= to);
    if (over.length === 0) return;
    result.push({ from, to, settings: Object.assign({}, ...over.map((mark) => mark.settings)) as Partial<T> });
  });
  return result;
}
