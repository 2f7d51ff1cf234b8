/** What takes the place of the bytes from `start` to `end`; where both are the same, it goes in between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const encoder = new TextEncoder();

/** Bytes with pieces replaced; all others stay as they are. Splices at one place keep their order. */
export function splice(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const ordered = splices
    .map(({ start, end, text }, order) => ({ start, end, order, bytes: encoder.encode(text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const length = ordered.reduce((sum, each) => sum + each.bytes.length - (each.end - each.start), bytes.length);
  const out = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const each of ordered) {
    if (each.start < from) throw new RangeError("Two changes of one part overlap.");
    out.set(bytes.subarray(from, each.start), to);
    to += each.start - from;
    out.set(each.bytes, to);
    to += each.bytes.length;
    from = each.end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
