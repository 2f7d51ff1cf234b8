import { Inflate as StreamingInflate, inflateSync } from "fflate";
import { failure } from "../failures";
import { crc32 } from "./crc32";
import { packedBytes, type ZipDirectory, type ZipEntry } from "./directory";

/**
 * Unpacks raw deflate data of a known size. It may return more than `size` bytes (one is enough) when the data hold
 * more, must not go on much beyond that, and throws on anything that is not deflate data.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

const STORED = 0;
const DEFLATED = 8;

/** No honest part of this size packs better: Excel's own sheets reach 20 to 60. */
const MAX_RATIO = 200;
const SUSPICIOUS_SIZE = 10 * 1024 * 1024;

/**
 * Packed bytes given to the streaming inflate at once; each can grow a thousandfold before we can say stop. With this few
 * it mostly gets by without enlarging its own buffer, and fewer would cost more calls than they save.
 */
const STEP = 1 << 14;

/** Packed parts up to this are unpacked in one go: even a lying one cannot keep us busy for long. */
const SMALL = 1 << 16;

export const inflateWithFflate: Inflate = (packed, size) => {
  if (packed.length <= SMALL) return inflateSync(packed, { out: new Uint8Array(size + 1) });
  const out = new Uint8Array(size);
  let filled = 0;
  let overflow = false;
  streamDeflated(packed, "", (piece) => {
    if (filled + piece.length > size) overflow = true;
    else out.set(piece, filled);
    filled += piece.length;
    return !overflow;
  });
  if (overflow) return new Uint8Array(size + 1);
  return out.subarray(0, filled);
};

/**
 * Calls `take` for every piece until it answers false. What `take` throws comes out as it is; what the inflater throws
 * means that the packed data are not what the directory says.
 */
function streamDeflated(packed: Uint8Array, name: string, take: (piece: Uint8Array) => boolean): void {
  let goOn = true;
  let thrown: { readonly error: unknown } | undefined;
  const inflater = new StreamingInflate((piece) => {
    if (!goOn) return;
    try {
      goOn = take(piece);
    } catch (error) {
      thrown = { error };
      goOn = false;
    }
  });
  for (let at = 0; goOn && at < packed.length; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw failure("damaged-file", name);
    }
  }
  if (thrown) throw thrown.error;
}

function checkEntry(entry: ZipEntry): void {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw failure("unsupported-compression", entry.name);
  if (entry.size > SUSPICIOUS_SIZE && entry.size > entry.compressedSize * MAX_RATIO)
    throw failure("zip-bomb", entry.name);
  if (entry.method === STORED && entry.size !== entry.compressedSize) throw failure("size-mismatch", entry.name);
  // Deflate never makes data much longer: a packed part far longer than its content has a lying size.
  if (entry.compressedSize > entry.size * 2 + 1024) throw failure("size-mismatch", entry.name);
}

/** The content of an entry, proven by its size and checksum. */
export function unpack(directory: ZipDirectory, entry: ZipEntry, inflate: Inflate = inflateWithFflate): Uint8Array {
  checkEntry(entry);
  const packed = packedBytes(directory, entry);
  const content = entry.method === STORED ? packed : inflated(packed, entry, inflate);
  if (content.length !== entry.size) throw failure("size-mismatch", entry.name);
  if (crc32(content) !== entry.crc) throw failure("damaged-file", entry.name);
  return content;
}

/** A subclass such as Node's Buffer would make every loop over bytes slower, for plain arrays, too. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function inflated(packed: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.size === 0 && packed.length <= 2) return new Uint8Array(0);
  try {
    return plainBytes(inflate(packed, entry.size));
  } catch {
    // Whatever the inflater calls it, the packed data are not what the directory says.
    throw failure("damaged-file", entry.name);
  }
}

/** The content of a big entry piece by piece, so that it never stands in memory whole. */
export function unpackInPieces(directory: ZipDirectory, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  checkEntry(entry);
  const packed = packedBytes(directory, entry);
  let size = 0;
  let crc = 0;
  const check = (piece: Uint8Array): boolean => {
    size += piece.length;
    if (size > entry.size) throw failure("size-mismatch", entry.name);
    crc = crc32(piece, crc);
    take(piece);
    return true;
  };
  if (entry.method === STORED) for (let at = 0; at < packed.length; at += STEP) check(packed.subarray(at, at + STEP));
  else streamDeflated(packed, entry.name, check);
  if (size !== entry.size) throw failure("size-mismatch", entry.name);
  if (crc !== entry.crc) throw failure("damaged-file", entry.name);
}
