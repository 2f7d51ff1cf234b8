/// <reference types="office-js" />
import type { BorderStyle, CellFormat, CellLook } from "../../../core/index";

/** What is asked for of a cell whose look is wanted, and what its answer takes on the wire. */
export const LOOKED_CELL_BYTES = 700;
export const LOOKS_WANTED: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    protection: true,
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    textOrientation: true,
    indentLevel: true,
  },
};

export const HORIZONTAL: Readonly<
  Record<NonNullable<CellLook["horizontal"]>, Excel.RangeFormat["horizontalAlignment"]>
> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  distributed: "Distributed",
  centerContinuous: "CenterAcrossSelection",
};
export const VERTICAL: Readonly<Record<NonNullable<CellLook["vertical"]>, Excel.RangeFormat["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export interface Line {
  readonly style: "Continuous" | "Dash" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

/** Excel says a line in two words. */
export const LINES: Readonly<Record<BorderStyle, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

const SIDES = ["top", "bottom", "left", "right"] as const;
const UPWARD_ONE_BY_ONE = 180;

/** The workbook's own font, which goes without saying. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

/** The look of a cell, as far as it differs from a plain one; nothing for a plain one. */
export function looksOf(format: Excel.CellPropertiesFormat, base: BaseFont | undefined): Pick<CellFormat, "look"> {
  const font = fontOf(format.font, base);
  const border = borderOf(format.borders);
  const { indentLevel = 0, textOrientation = 0, fill } = format;
  const horizontal = wordOf(HORIZONTAL, format.horizontalAlignment);
  const vertical = wordOf(VERTICAL, format.verticalAlignment);
  const color = fill?.pattern === "None" ? undefined : plainColor(fill?.color);
  const look: CellLook = {
    ...(font && { font }),
    // White is what Excel calls a cell without a fill.
    ...(color !== undefined && color !== "FFFFFF" && { fill: color }),
    ...(border && { border }),
    ...(horizontal && { horizontal }),
    // The bottom is where texts stand without being told to.
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(format.wrapText === true && { wrap: true }),
    ...(format.shrinkToFit === true && { shrink: true }),
    ...(textOrientation !== 0 && { rotation: textOrientation === UPWARD_ONE_BY_ONE ? 255 : textOrientation }),
    ...(indentLevel > 0 && { indent: indentLevel }),
  };
  return Object.keys(look).length > 0 ? { look } : {};
}

function fontOf(font: Excel.CellPropertiesFont | undefined, base: BaseFont | undefined): CellLook["font"] {
  if (!font) return undefined;
  const color = plainColor(font.color);
  const found: CellLook["font"] = {
    ...(font.name && font.name !== base?.name && { name: font.name }),
    ...(font.size && font.size !== base?.size && { size: font.size }),
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.underline !== undefined && font.underline !== "None" && { underline: true }),
    ...(color !== undefined && color !== "000000" && { color }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function borderOf(borders: Excel.CellBorderCollection | undefined): CellLook["border"] {
  const border: { -readonly [Side in (typeof SIDES)[number]]?: BorderStyle } = {};
  for (const side of SIDES) {
    const style = lineOf(borders?.[side]);
    if (style) border[side] = style;
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

/** The nearest word for a line. */
function lineOf(line: Excel.CellBorder | undefined): BorderStyle | undefined {
  const { style, weight } = line ?? {};
  if (style === undefined || style === "None") return undefined;
  if (style === "Double") return "double";
  if (style === "Dot" || style === "DashDotDot") return "dotted";
  if (style !== "Continuous") return "dashed";
  return ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight ?? "Thin"];
}

function wordOf<Word extends string>(
  words: Readonly<Record<Word, string>>,
  excels: string | undefined,
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === excels);
}

/** "#d9e2ec" as six hex digits. */
export function plainColor(color: string | undefined): string | undefined {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(color ?? "")?.[1];
  return digits?.toUpperCase();
}
