import { deflateSync } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";

/** One entry of a zip with any field set to what it should not be. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly headerAt?: number;
  /** Sizes stand behind the data, not in the local header, as in zips written to a stream. */
  readonly withDescriptor?: boolean;
  /** Sizes and position stand in the 64-bit extra field. */
  readonly zip64?: boolean;
  readonly packed?: Uint8Array;
}

function le(size: 2 | 4 | 8, value: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256);
}

export function rawZip(entries: readonly RawEntry[], before: Uint8Array = new Uint8Array(0)): Uint8Array {
  const pieces: Uint8Array[] = [before];
  const records: number[] = [];
  let at = before.length;
  const add = (bytes: ArrayLike<number>): void => {
    pieces.push(Uint8Array.from(bytes));
    at += bytes.length;
  };
  for (const entry of entries) {
    const content = typeof entry.content === "string" ? new TextEncoder().encode(entry.content) : entry.content;
    const plain = Uint8Array.from(content);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateSync(plain) : plain);
    const crc = entry.crc ?? crc32(plain);
    const size = entry.size ?? plain.length;
    const compressedSize = entry.compressedSize ?? packed.length;
    const flags = (entry.flags ?? 0) | (entry.withDescriptor ? 8 : 0);
    const name = new TextEncoder().encode(entry.name);
    const headerAt = at;
    const sizes = entry.withDescriptor
      ? [...le(4, 0), ...le(4, 0), ...le(4, 0)]
      : [...le(4, crc), ...le(4, compressedSize), ...le(4, size)];
    add([
      ...le(4, 0x04034b50),
      ...le(2, 20),
      ...le(2, flags),
      ...le(2, method),
      ...le(4, 0),
      ...sizes,
      ...le(2, name.length),
      ...le(2, 4),
      ...name,
      0xfe,
      0xca,
      0,
      0,
    ]);
    add(packed);
    if (entry.withDescriptor) add([...le(4, 0x08074b50), ...le(4, crc), ...le(4, compressedSize), ...le(4, size)]);
    const big = 0xffffffff;
    const position = entry.headerAt ?? headerAt;
    const extra = entry.zip64
      ? [...le(2, 1), ...le(2, 24), ...le(8, size), ...le(8, compressedSize), ...le(8, position)]
      : [];
    records.push(
      ...le(4, 0x02014b50),
      ...le(2, 20),
      ...le(2, 20),
      ...le(2, flags),
      ...le(2, method),
      ...le(4, 0),
      ...le(4, crc),
      ...le(4, entry.zip64 ? big : compressedSize),
      ...le(4, entry.zip64 ? big : size),
      ...le(2, name.length),
      ...le(2, extra.length),
      ...le(2, 0),
      ...le(2, 0),
      ...le(2, 0),
      ...le(4, 0),
      ...le(4, entry.zip64 ? big : position),
      ...name,
      ...extra,
    );
  }
  const directoryAt = at;
  add(records);
  add([
    ...le(4, 0x06054b50),
    ...le(4, 0),
    ...le(2, entries.length),
    ...le(2, entries.length),
    ...le(4, records.length),
    ...le(4, directoryAt),
    ...le(2, 0),
  ]);
  const whole = new Uint8Array(at);
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
