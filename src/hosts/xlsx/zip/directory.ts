import { failure } from "../failures";

/** One record of the central directory, with the places the writer needs to copy the entry untouched. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header of the entry stands. */
  readonly headerAt: number;
  /** Where its record in the central directory stands, and how long that is. */
  readonly recordAt: number;
  readonly recordLength: number;
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory and its end record stand. */
  readonly directoryAt: number;
  readonly endAt: number;
  find(name: string): ZipEntry | undefined;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const ENCRYPTED = 1;

/** All parts of one workbook together; beyond this nobody's KPI table is meant. */
const MAX_TOTAL = 1 << 30;

/** Part names are compared as the packaging rules say: without case, without a leading slash, either slash. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = findEnd(view);
  const { count, length, at } = locateDirectory(view, endAt);
  const entries = readRecords(bytes, view, at, length);
  // Zip tools count modulo 65,536 when they do not write the 64-bit records.
  if ((entries.length & 0xffff) !== (count & 0xffff)) throw failure("damaged-file", "圧縮ファイルの目次");
  let total = 0;
  for (const entry of entries) total += entry.size;
  if (total > MAX_TOTAL) throw failure("zip-bomb", "合計1GB超");
  const byKey = new Map<string, ZipEntry>();
  // A part saved twice by a tool that appends: the later one counts.
  for (const entry of entries) byKey.set(partKey(entry.name), entry);
  return { bytes, entries, directoryAt: at, endAt, find: (name) => byKey.get(partKey(name)) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw failure("truncated-file");
}

function locateDirectory(view: DataView, endAt: number): { count: number; length: number; at: number } {
  let count = view.getUint16(endAt + 10, true);
  let length = view.getUint32(endAt + 12, true);
  let at = view.getUint32(endAt + 16, true);
  let behind = endAt;
  if ((count === 0xffff || length === 0xffffffff || at === 0xffffffff) && isEnd64Locator(view, endAt - 20)) {
    const end64 = Number(view.getBigUint64(endAt - 20 + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64)
      throw failure("damaged-file", "圧縮ファイルの目次");
    count = Number(view.getBigUint64(end64 + 32, true));
    length = Number(view.getBigUint64(end64 + 40, true));
    at = Number(view.getBigUint64(end64 + 48, true));
    behind = end64;
  }
  // Something put before the archive shifts all positions; that is only met when a file was glued together.
  if (at + length > behind || (length > 0 && view.getUint32(at, true) !== CENTRAL))
    throw failure("damaged-file", "圧縮ファイルの目次");
  return { count, length, at };
}

function isEnd64Locator(view: DataView, at: number): boolean {
  return at >= 0 && view.getUint32(at, true) === END64_LOCATOR;
}

function readRecords(bytes: Uint8Array, view: DataView, at: number, length: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const utf8 = new TextDecoder();
  const stop = at + length;
  let recordAt = at;
  while (recordAt + 46 <= stop && view.getUint32(recordAt, true) === CENTRAL) {
    const nameLength = view.getUint16(recordAt + 28, true);
    const extraLength = view.getUint16(recordAt + 30, true);
    const recordLength = 46 + nameLength + extraLength + view.getUint16(recordAt + 32, true);
    if (recordAt + recordLength > stop) break;
    const nameEnd = recordAt + 46 + nameLength;
    entries.push({
      name: utf8.decode(bytes.subarray(recordAt + 46, nameEnd)),
      method: view.getUint16(recordAt + 10, true),
      flags: view.getUint16(recordAt + 8, true),
      crc: view.getUint32(recordAt + 16, true),
      ...readSizes(view, recordAt, nameEnd, nameEnd + extraLength),
      recordAt,
      recordLength,
    });
    recordAt += recordLength;
  }
  return entries;
}

/** Sizes and position; those that do not fit in 32 bits stand in the extra field 1, in this order. */
function readSizes(
  view: DataView,
  recordAt: number,
  extraAt: number,
  extraEnd: number,
): Pick<ZipEntry, "size" | "compressedSize" | "headerAt"> {
  const fields = [24, 20, 42].map((offset) => view.getUint32(recordAt + offset, true));
  for (let at = extraAt; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const end = Math.min(next + view.getUint16(at + 2, true), extraEnd);
    for (const [index, value] of fields.entries()) {
      if (value !== 0xffffffff || next + 8 > end) continue;
      fields[index] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  const [size = 0, compressedSize = 0, headerAt = 0] = fields;
  return { size, compressedSize, headerAt };
}

/** Where the packed bytes of an entry begin; the local header has its own, sometimes longer, extra field. */
export function dataAt(directory: ZipDirectory, entry: ZipEntry): number {
  const { bytes } = directory;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (entry.flags & ENCRYPTED) throw failure("encrypted-entry", entry.name);
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL)
    throw failure("damaged-file", entry.name);
  const at = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (at + entry.compressedSize > bytes.length) throw failure("damaged-file", entry.name);
  return at;
}

/** The bytes of an entry as they are packed. */
export function packedBytes(directory: ZipDirectory, entry: ZipEntry): Uint8Array {
  const at = dataAt(directory, entry);
  return directory.bytes.subarray(at, at + entry.compressedSize);
}
