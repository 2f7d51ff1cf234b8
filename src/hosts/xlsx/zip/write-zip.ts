import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { packedBytes, type ZipDirectory, type ZipEntry } from "./directory";

/** Packs bytes as raw deflate data. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** A part that was rewritten is packed lightly: a workbook of tens of megabytes must not take longer to save than to read. */
const deflateWithFflate: Deflate = (bytes) => deflateSync(bytes, { level: bytes.length > 1 << 22 ? 1 : 6 });

/** A part of the new file: an entry of the old one, packed as it was, or new content. */
export type ZipPart =
  { readonly name: string; readonly entry: ZipEntry } | { readonly name: string; readonly content: Uint8Array };

const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x800;
/** Compression flags that stay true when the sizes move from behind the data into the header. */
const KEPT_FLAGS = UTF8_NAME | 0b110;
/** The oldest date a ZIP archive can hold: the same edits always make the same bytes. */
const FIXED_DATE = (1 << 5) | 1;

interface Record {
  readonly name: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Writes an archive. Entries taken over keep their packed bytes, dates and order; only their headers are made anew. */
export function writeZip(
  directory: ZipDirectory,
  parts: readonly ZipPart[],
  deflate: Deflate = deflateWithFflate,
): Uint8Array {
  const records = parts.map((part) => recordOf(directory, part, deflate));
  const local = records.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const central = records.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const out = new Uint8Array(local + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  const places = records.map((record) => {
    const place = at;
    at = writeLocal(out, view, at, record);
    return place;
  });
  records.forEach((record, index) => {
    at = writeCentral(out, view, at, record, places[index] ?? 0);
  });
  writeEnd(view, at, records.length, central, local);
  return out;
}

function recordOf(directory: ZipDirectory, part: ZipPart, deflate: Deflate): Record {
  const name = new TextEncoder().encode(part.name);
  if ("entry" in part) {
    const { entry } = part;
    const view = new DataView(directory.bytes.buffer, directory.bytes.byteOffset + entry.recordAt, entry.recordLength);
    return {
      name,
      method: entry.method,
      flags: (entry.flags & KEPT_FLAGS) | utf8Flag(part.name),
      time: view.getUint16(12, true),
      date: view.getUint16(14, true),
      crc: entry.crc,
      size: entry.size,
      packed: packedBytes(directory, entry),
    };
  }
  const packed = deflate(part.content);
  const isSmaller = packed.length < part.content.length;
  return {
    name,
    method: isSmaller ? DEFLATED : STORED,
    flags: utf8Flag(part.name),
    time: 0,
    date: FIXED_DATE,
    crc: crc32(part.content),
    size: part.content.length,
    packed: isSmaller ? packed : part.content,
  };
}

function utf8Flag(name: string): number {
  return /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME;
}

function writeLocal(out: Uint8Array, view: DataView, at: number, record: Record): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, record);
  view.setUint16(at + 28, 0, true);
  out.set(record.name, at + 30);
  out.set(record.packed, at + 30 + record.name.length);
  return at + 30 + record.name.length + record.packed.length;
}

function writeCentral(out: Uint8Array, view: DataView, at: number, record: Record, place: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, record);
  // Comment, disk and attributes stay zero.
  view.setUint32(at + 42, place, true);
  out.set(record.name, at + 46);
  return at + 46 + record.name.length;
}

/** From "version needed" to the length of the name, the same in both headers. */
function writeCommon(view: DataView, at: number, { name, method, flags, time, date, crc, size, packed }: Record): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, length: number, place: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, length, true);
  view.setUint32(at + 16, place, true);
}
