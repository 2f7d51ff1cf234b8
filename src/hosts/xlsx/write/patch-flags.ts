import { isFlag, type CellLook, type ConditionalFormat } from "../../../core";
import { conditionalFormatsXml } from "../create/rules";
import { readRule } from "../sheet/read-conditional-formats";
import { XmlScanner } from "../xml/scanner";
import { inPrefix } from "./in-prefix";
import { insertInOrder, SHEET_ORDER } from "./insert-in-order";
import { placesIn, type ElementPlace, type Outline } from "./outline";
import type { Splice } from "./splices";

/** Puts these flags in the place of those that are there. The town's own conditional formats stay as they are spelled. */
export function patchFlags(
  sheet: Outline,
  flags: readonly ConditionalFormat[],
  dxfOf: (look: CellLook) => number,
): readonly Splice[] {
  const removed = sheet.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((place) => withoutFlags(sheet, place));
  if (flags.length === 0) return removed;
  const xml = inPrefix(conditionalFormatsXml(flags, dxfOf), sheet.prefix);
  return [...removed, insertInOrder(sheet, SHEET_ORDER, "conditionalFormatting", xml)];
}

/** Excel may gather a flag and a format of the town's in one element, where they stand on the same cells. */
function withoutFlags({ bytes }: Outline, place: ElementPlace): readonly Splice[] {
  const rules = placesIn(bytes, place).filter(({ name }) => name === "cfRule");
  const ours = rules.filter((rule) => isFlagAt(bytes, rule));
  if (ours.length === 0) return [];
  const gone = ours.length === rules.length ? [place] : ours;
  return gone.map(({ start, end }) => ({ start, end, text: "" }));
}

function isFlagAt(bytes: Uint8Array, { start }: ElementPlace): boolean {
  const scanner = new XmlScanner(bytes, start);
  scanner.next();
  const rule = readRule(scanner);
  return rule !== undefined && isFlag({ ...rule, ranges: [] });
}
