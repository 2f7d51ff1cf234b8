import type { Random } from "../../core/reading/layout/examiner/random";

/** Bytes set, cut out, doubled, moved or cut off, anywhere. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let result: Uint8Array = Uint8Array.from(bytes);
  for (let left = random.integer(1, 4); left > 0 && result.length > 0; left--) result = changed(result, random);
  return result;
}

function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(0, bytes.length - 1);
  const to = Math.min(bytes.length, at + random.integer(1, random.pick([4, 40, 400])));
  switch (random.integer(0, 7)) {
    case 0:
      return joined(bytes, [0, at], [to, bytes.length]);
    case 1:
      return joined(bytes, [0, to], [at, bytes.length]);
    case 2:
      return bytes.slice(0, random.chance(0.3) ? at : bytes.length - Math.min(bytes.length, random.integer(1, 40)));
    case 3:
      return joined(bytes, [at, to], [0, at], [to, bytes.length]);
    default:
      bytes[at] = random.chance(0.5) ? random.integer(0, 255) : (bytes[at] ?? 0) ^ (1 << random.integer(0, 7));
      return bytes;
  }
}

function joined(bytes: Uint8Array, ...pieces: readonly (readonly [number, number])[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of pieces) {
    result.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return result;
}
