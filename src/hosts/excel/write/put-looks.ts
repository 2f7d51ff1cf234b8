/// <reference types="office-js" />
import type { CellFormat, CellLook, Range, Sheet } from "../../../core/index";
import { HORIZONTAL, LINES, VERTICAL } from "../read/looks";
import type { Task } from "../trips";
import { listsOf } from "./put-flags";
import { rectanglesOf } from "./rectangles";

const LOOK_BYTES = 6000;
const ONE_BY_ONE = 255;

/** How cells look and whether they are locked: all cells of one format together, wherever they stand. */
export function* putLooks(object: Excel.Worksheet, sheet: Sheet, formats: readonly CellFormat[]): Task<void> {
  for (const [id, ranges] of rangesByFormat(sheet)) {
    const { look, locked } = formats[id] ?? { look: undefined, locked: true };
    if (!look && locked) continue;
    for (const places of listsOf(ranges)) {
      yield LOOK_BYTES + places.length;
      const { format } = object.getRanges(places);
      if (!locked) format.protection.locked = false;
      if (look) putLook(format, look);
    }
  }
}

function rangesByFormat(sheet: Sheet): ReadonlyMap<number, readonly Range[]> {
  const cells = new Map<number, { row: number; column: number }[]>();
  for (const { index, start, formats } of sheet.rows) {
    formats?.forEach((id, at) => {
      const list = cells.get(id) ?? [];
      list.push({ row: index, column: start + at });
      cells.set(id, list);
    });
  }
  return new Map([...cells].map(([id, list]) => [id, rectanglesOf(list).map(({ range }) => range)]));
}

function putLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font, fill, border, horizontal, vertical, wrap, shrink, rotation, indent } = look;
  if (font) putFont(format.font, font);
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
  if (shrink) format.shrinkToFit = true;
  if (indent !== undefined) format.indentLevel = indent;
  if (rotation !== undefined) format.textOrientation = rotation === ONE_BY_ONE ? 180 : rotation;
  if (border) putBorder(format.borders, border);
}

function putFont(
  target: Excel.RangeFont,
  { name, size, bold, italic, underline, color }: NonNullable<CellLook["font"]>,
) {
  if (name !== undefined) target.name = name;
  if (size !== undefined) target.size = size;
  if (bold) target.bold = true;
  if (italic) target.italic = true;
  if (underline) target.underline = "Single";
  if (color !== undefined) target.color = `#${color}`;
}

/** The lines of a cell are those of a block of cells outside, and within it those between two of them. */
function putBorder(borders: Excel.RangeBorderCollection, border: NonNullable<CellLook["border"]>): void {
  const sides = [
    ["EdgeTop", border.top],
    ["EdgeBottom", border.bottom],
    ["EdgeLeft", border.left],
    ["EdgeRight", border.right],
    ["InsideHorizontal", border.bottom ?? border.top],
    ["InsideVertical", border.right ?? border.left],
  ] as const;
  for (const [side, line] of sides) {
    if (!line) continue;
    const item = borders.getItem(side);
    const { style, weight } = LINES[line];
    item.style = style;
    if (style !== "Double") item.weight = weight;
  }
}
