import { inflateRawSync } from "node:zlib";
import type { Inflate } from "./inflate";

/** Node's own inflate, three times as fast as the portable one; for the command line only. */
export const inflateWithZlib: Inflate = (packed, size) =>
  inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
