import { parseRangeName, type Range } from "../../../core/index";

/** "A1:B2 D4 F:F" as rectangles; what is no range is left out. */
export function readRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const name of text.split(/\s+/)) {
    const range = name === "" ? undefined : parseRangeName(name);
    if (range) ranges.push(range);
  }
  return ranges;
}
