import type { Span } from "../../core/index";

export interface Sized {
  readonly span: Span;
  readonly size: number;
}

/** Neighbours of one size, and where the first of them begins. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly start: number;
}

/**
 * Where rows or columns stand, in pixels. Sums are kept by stretches of one size, so that a million rows of one height
 * cost one entry, and both questions (where is row 50,000; which row is at this height) are one binary search.
 */
export class Axis {
  readonly length: number;
  private readonly segments: readonly Segment[];

  /** Spans not listed have the usual size; hidden ones have none, whatever their size would be. */
  constructor(
    readonly count: number,
    usual: number,
    sized: readonly Sized[],
    hidden: readonly Span[],
  ) {
    this.segments = cover(count, usual, sized, hidden);
    const last = this.segments.at(-1);
    this.length = last ? last.start + (last.to - last.from + 1) * last.size : 0;
  }

  /** Where it begins. Behind the end it is the end. */
  startOf(index: number): number {
    if (index <= 0) return 0;
    if (index >= this.count) return this.length;
    const segment = this.segments[this.search((one) => one.from <= index)];
    return segment ? segment.start + (index - segment.from) * segment.size : 0;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  /** Which one covers this place; never a hidden one, as long as anything can be seen. */
  indexAt(place: number): number {
    const clamped = Math.min(Math.max(place, 0), Math.max(0, this.length - 1));
    const segment = this.segments[this.search((one) => one.start <= clamped)];
    if (!segment) return 0;
    if (segment.size === 0) return segment.from;
    return Math.min(segment.to, segment.from + Math.floor((clamped - segment.start) / segment.size));
  }

  /** The next visible one after `count` steps from here; it stops at the ends. */
  step(from: number, count: number): number {
    const direction = Math.sign(count);
    let at = from;
    for (let left = Math.abs(count); left > 0; left--) {
      const next = this.nextVisible(at, direction);
      if (next === undefined) break;
      at = next;
    }
    return at;
  }

  private nextVisible(from: number, direction: number): number | undefined {
    let at = from + direction;
    while (at >= 0 && at < this.count) {
      const segment = this.segments[this.search((one) => one.from <= at)];
      if (!segment || segment.size > 0) return at;
      at = direction > 0 ? segment.to + 1 : segment.from - 1;
    }
    return undefined;
  }

  /** The last segment for which this holds; of several that begin at one place that is the visible one. */
  private search(holds: (segment: Segment) => boolean): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const segment = this.segments[middle];
      if (segment && holds(segment)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function cover(count: number, usual: number, sized: readonly Sized[], hidden: readonly Span[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const add = (from: number, to: number, size: number): void => {
    const last = segments.at(-1);
    if (last && last.size === size && last.to === from - 1) segments[segments.length - 1] = { ...last, to };
    else segments.push({ from, to, size, start });
    start += (to - from + 1) * size;
  };
  const sizes = new Walk(
    [...sized].sort((a, b) => a.span.from - b.span.from).map(({ span, size }) => ({ ...span, size })),
  );
  const blind = new Walk([...hidden].sort((a, b) => a.from - b.from).map((span) => ({ ...span, size: 0 })));
  for (let at = 0; at < count;) {
    const size = sizes.at(at);
    const gone = blind.at(at);
    const to = Math.min(count - 1, size.until, gone.until);
    add(at, to, gone.size ?? size.size ?? usual);
    at = to + 1;
  }
  return segments;
}

/** Walks along spans that stand in order; overlapping ones give way to the first. */
class Walk {
  private next = 0;

  constructor(
    private readonly spans: readonly { readonly from: number; readonly to: number; readonly size: number }[],
  ) {}

  /** The size here, if any, and up to where that holds. */
  at(index: number): { readonly size: number | undefined; readonly until: number } {
    while ((this.spans[this.next]?.to ?? Infinity) < index) this.next++;
    const span = this.spans[this.next];
    if (!span) return { size: undefined, until: Infinity };
    return span.from <= index ? { size: span.size, until: span.to } : { size: undefined, until: span.from - 1 };
  }
}
