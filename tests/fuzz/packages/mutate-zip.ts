import type { Random } from "../../core/reading/layout/examiner/random";

/** Fields of a zip that a fault may strike: how far behind the mark of their record they stand, and how long they are. */
const FIELDS = {
  local: {
    mark: 0x04034b50,
    places: [
      [4, 2],
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  },
  central: {
    mark: 0x02014b50,
    places: [
      [8, 2],
      [10, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [20, 4],
      [24, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [42, 4],
      [42, 4],
    ],
  },
  end: {
    mark: 0x06054b50,
    places: [
      [4, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  },
} as const;

const NUMBERS = [0, 1, 2, 8, 9, 12, 0x7f, 0xff, 0x100, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Spoils the fields of a zip, never its packed content, in one to three places. */
export function mutateZip(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (let left = random.integer(1, 3); left > 0; left--)
    result = Uint8Array.from(random.weigh(CHANGES)(result, random));
  return result;
}

const CHANGES: readonly (readonly [Change, number])[] = [
  [setField, 8],
  [exchangeFields, 2],
  [spoilName, 3],
  [dropRecord, 1],
  [doubleRecord, 1],
];

function setField(bytes: Uint8Array, random: Random): Uint8Array {
  const kind = FIELDS[random.weigh(KINDS)];
  const records = recordsOf(bytes, kind.mark);
  if (records.length === 0) return bytes;
  const [offset, length] = random.pick<readonly [number, number]>(kind.places);
  const at = random.pick(records) + offset;
  if (at + length > bytes.length) return bytes;
  const old = readNumber(bytes, at, length);
  const near = old + random.integer(-3, 3);
  writeNumber(bytes, at, length, random.chance(0.4) ? near : random.pick([...NUMBERS, bytes.length]));
  return bytes;
}

const KINDS: readonly (readonly [keyof typeof FIELDS, number])[] = [
  ["local", 2],
  ["central", 4],
  ["end", 1],
];

/** One entry's sizes, checksum or position for another's. */
function exchangeFields(bytes: Uint8Array, random: Random): Uint8Array {
  const records = recordsOf(bytes, FIELDS.central.mark);
  if (records.length < 2) return bytes;
  const [one, other] = [random.pick(records), random.pick(records)];
  const [offset, length] = random.pick<readonly [number, number]>(FIELDS.central.places);
  if (Math.max(one, other) + offset + length > bytes.length) return bytes;
  const first = readNumber(bytes, one + offset, length);
  writeNumber(bytes, one + offset, length, readNumber(bytes, other + offset, length));
  writeNumber(bytes, other + offset, length, first);
  return bytes;
}

function spoilName(bytes: Uint8Array, random: Random): Uint8Array {
  const isCentral = random.chance(0.7);
  const records = recordsOf(bytes, isCentral ? FIELDS.central.mark : FIELDS.local.mark);
  if (records.length === 0) return bytes;
  const record = random.pick(records);
  const nameAt = record + (isCentral ? 46 : 30);
  const length = readNumber(bytes, record + (isCentral ? 28 : 26), 2);
  if (length === 0 || nameAt + length > bytes.length) return bytes;
  const letters = [..."./\\:\0 A0_"].map((letter) => letter.charCodeAt(0));
  const way = random.integer(0, 2);
  const name = [..."../../../../tmp/x", ..."__proto__/constructor"].map((letter) => letter.charCodeAt(0));
  if (way === 0) bytes[nameAt + random.integer(0, length - 1)] = random.pick(letters);
  else if (way === 1) for (let at = 0; at < length; at++) bytes[nameAt + at] = name[at % name.length] ?? 0;
  else for (let at = 0; at < length; at++) bytes[nameAt + at] = random.integer(0, 255);
  return bytes;
}

function dropRecord(bytes: Uint8Array, random: Random): Uint8Array {
  const records = recordsOf(bytes, FIELDS.central.mark);
  if (records.length < 2) return bytes;
  const which = random.integer(0, records.length - 2);
  const [from = 0, to = 0] = records.slice(which, which + 2);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
}

function doubleRecord(bytes: Uint8Array, random: Random): Uint8Array {
  const records = recordsOf(bytes, FIELDS.central.mark);
  if (records.length < 2) return bytes;
  const which = random.integer(0, records.length - 2);
  const [from = 0, to = 0] = records.slice(which, which + 2);
  const result = joined(bytes.subarray(0, to), bytes.subarray(from));
  const [end] = recordsOf(result, FIELDS.end.mark).slice(-1);
  if (end === undefined || end + 22 > result.length) return result;
  // Told or not: an end record that counts right, or one that does not.
  if (random.chance(0.7)) {
    for (const place of [8, 10]) writeNumber(result, end + place, 2, readNumber(result, end + place, 2) + 1);
    writeNumber(result, end + 12, 4, readNumber(result, end + 12, 4) + to - from);
  }
  return result;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function recordsOf(bytes: Uint8Array, mark: number): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (at + 4 <= bytes.length && readNumber(bytes, at, 4) === mark) found.push(at);
  return found;
}

function readNumber(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

function writeNumber(bytes: Uint8Array, at: number, length: number, value: number): void {
  let rest = ((value % 256 ** length) + 256 ** length) % 256 ** length;
  for (let i = 0; i < length; i++) {
    bytes[at + i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}
