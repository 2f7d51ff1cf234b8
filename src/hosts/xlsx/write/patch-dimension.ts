import { parseRangeName, rangeName, type Range } from "../../../core";
import { XmlScanner } from "../xml/scanner";
import type { Outline } from "./outline";
import type { CellChanges } from "./cell-changes";
import type { Splice } from "./splices";

/** The used range a sheet claims, widened to hold the changed cells; a sheet that claims none is left alone. */
export function patchDimension(sheet: Outline, changes: CellChanges): readonly Splice[] {
  const place = sheet.find("dimension");
  if (!place) return [];
  const scanner = new XmlScanner(sheet.bytes, place.start);
  scanner.next();
  const present = parseRangeName(scanner.attribute("ref") ?? "");
  if (!present || !scanner.findAttribute("ref", false)) return [];
  const wide = rangeName(widened(present, changes));
  if (wide === rangeName(present)) return [];
  return [{ start: scanner.valueStart, end: scanner.valueEnd, text: wide }];
}

function widened(range: Range, changes: CellChanges): Range {
  let { top, left, bottom, right } = range;
  for (const [row, cells] of changes) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { top, left, bottom, right };
}
