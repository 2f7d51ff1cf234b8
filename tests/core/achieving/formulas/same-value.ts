import type { CellValue } from "../../../../src/core";

/** Equal to so many digits: engines add and divide in binary, and may differ in the last bits. */
export function sameTo(digits: number, judged: CellValue | undefined, core: CellValue): boolean {
  if (typeof core !== "number" || typeof judged !== "number") return judged === core;
  return Math.abs(judged - core) <= Math.abs(core) * 10 ** -digits;
}
