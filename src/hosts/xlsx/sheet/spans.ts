import type { Span } from "../../../core/index";

/** Collects indexes into spans: 3, 4, 5, 9 → 3–5, 9. */
export class SpanCollector {
  private spans: { from: number; to: number }[] = [];
  private isSorted = true;

  add(from: number, to: number): void {
    const last = this.spans[this.spans.length - 1];
    if (last && from <= last.to + 1 && from >= last.from) last.to = Math.max(last.to, to);
    else {
      if (last && from < last.from) this.isSorted = false;
      this.spans.push({ from, to });
    }
  }

  toSpans(): Span[] {
    if (this.isSorted) return this.spans;
    const sorted = [...this.spans].sort((a, b) => a.from - b.from);
    const merged = new SpanCollector();
    for (const { from, to } of sorted) merged.add(from, to);
    return merged.spans;
  }
}

/** What lies between the spans, from 0 to `end`. */
export function complementOf(spans: readonly Span[], end: number): Span[] {
  const gaps: Span[] = [];
  let next = 0;
  for (const { from, to } of spans) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= end) gaps.push({ from: next, to: end });
  return gaps;
}
