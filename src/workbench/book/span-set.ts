import type { Span } from "../../core";

/** Rows or columns as ascending spans that neither touch nor overlap. */
export class SpanSet {
  private spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.spans = joined(spans);
  }

  get all(): readonly Span[] {
    return this.spans;
  }

  has(index: number): boolean {
    return this.spans.some(({ from, to }) => from <= index && index <= to);
  }

  add(span: Span): void {
    this.spans = joined([...this.spans, span]);
  }

  remove({ from, to }: Span): void {
    this.spans = this.spans.flatMap((span) => [
      ...(span.from < from ? [{ from: span.from, to: Math.min(span.to, from - 1) }] : []),
      ...(span.to > to ? [{ from: Math.max(span.from, to + 1), to: span.to }] : []),
    ]);
  }

  /** Every one of the span, none of it, or null where it is mixed. */
  covers(span: Span): boolean | null {
    const inside = this.spans.filter(({ from, to }) => from <= span.to && span.from <= to);
    if (inside.length === 0) return false;
    return inside.some(({ from, to }) => from <= span.from && to >= span.to) ? true : null;
  }

  /** Rows came in at `at` (count > 0), or went away from there (count < 0). */
  shift(at: number, count: number): void {
    this.spans = joined(
      this.spans.flatMap((span) => {
        const moved = shiftSpan(span, at, count);
        return moved ? [moved] : [];
      }),
    );
  }
}

/** Where a span stands after rows came in or went away; undefined when nothing of it is left. */
export function shiftSpan({ from, to }: Span, at: number, count: number): Span | undefined {
  if (count >= 0) return { from: from >= at ? from + count : from, to: to >= at ? to + count : to };
  const end = at - count;
  const first = from < at ? from : Math.max(at, from + count);
  const last = to < at ? to : to < end ? at - 1 : to + count;
  return first <= last ? { from: first, to: last } : undefined;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push({ ...span });
  }
  return result;
}
