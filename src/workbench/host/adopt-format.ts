import type { Book, BookSheet } from "../book";
import { placeIn } from "./refer";

const REFERENCE = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_(!])/u;
const TEXT = "@";

/**
 * A formula in a cell without a format takes that of the first cell it looks at, as Excel does for percentages, dates and
 * amounts. Which functions Excel makes an exception of is not known exactly; here there is none.
 */
export function adoptedFormat(book: Book, sheet: BookSheet, formula: string): string | undefined {
  const reference = REFERENCE.exec(formula.replace(/"(?:[^"]|"")*"/g, ""))?.[0];
  if (reference === undefined) return undefined;
  const place = seen(book, sheet, reference);
  const format = place?.sheet.format(place.range.top, place.range.left).numberFormat;
  return format === "General" || format === TEXT ? undefined : format;
}

function seen(book: Book, sheet: BookSheet, reference: string) {
  try {
    return placeIn(book, sheet, reference);
  } catch {
    return undefined;
  }
}
