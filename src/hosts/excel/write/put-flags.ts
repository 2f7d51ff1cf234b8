/// <reference types="office-js" />
import { rangeName, type CellLook, type ConditionalFormat, type Range } from "../../../core/index";
import type { FoundFormat } from "../read/conditional-formats";
import type { Task } from "../trips";

/** Excel takes no longer list of places than this. */
const LIST_LENGTH = 8000;
const FORMAT_BYTES = 6000;

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
/** Lines of a conditional format have no weight: a cell's size may not depend on its value. */
const LINES = {
  hair: "Dot",
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dotted: "Dot",
  dashed: "Dash",
  double: "Continuous",
} as const;

/** Takes these formats away, and puts those behind all that are left. */
export function* putConditionalFormats(
  sheet: Excel.Worksheet,
  gone: readonly FoundFormat[],
  wanted: readonly ConditionalFormat[],
): Task<void> {
  const { conditionalFormats } = sheet.getRange();
  for (const id of gone.flatMap(({ ids }) => ids)) {
    yield 500;
    conditionalFormats.getItem(id).delete();
  }
  for (const { ranges, formulas, look } of wanted) {
    for (const places of listsOf(ranges)) {
      yield FORMAT_BYTES + places.length;
      const format = sheet.getRanges(places).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${formulas[0] ?? "FALSE"}`;
      if (look) putLook(format.custom.format, look);
      // The last of all: the town's own formats come first.
      format.priority = -1;
    }
  }
}

function putLook(format: Excel.ConditionalRangeFormat, { fill, font, border }: CellLook): void {
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (font?.bold) format.font.bold = true;
  if (font?.italic) format.font.italic = true;
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = border?.[side];
    if (line) format.borders.getItem(EDGES[side]).style = LINES[line];
  }
}

/** "A1:A3,C5,…" in lists that Excel takes. */
export function listsOf(ranges: readonly Range[]): readonly string[] {
  const lists: string[] = [];
  for (const name of ranges.map(rangeName)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + name.length < LIST_LENGTH) lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}
