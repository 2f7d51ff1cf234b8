import type { BorderStyle, CellLook } from "../../../core/index";
import type { XmlScanner } from "../xml/scanner";
import { readColor, type Theme } from "./colors";
import { isTrue } from "./read-workbook-part";

export type Font = NonNullable<CellLook["font"]>;
export type Border = NonNullable<CellLook["border"]>;

/** Lines that the core has no word of its own for, by the nearest one it has. */
const BORDERS: ReadonlyMap<string, BorderStyle> = new Map([
  ["hair", "hair"],
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["dotted", "dotted"],
  ["dashed", "dashed"],
  ["double", "double"],
  ["dashDot", "dashed"],
  ["dashDotDot", "dotted"],
  ["mediumDashed", "dashed"],
  ["mediumDashDot", "dashed"],
  ["mediumDashDotDot", "dashed"],
  ["slantDashDot", "dashed"],
]);

const HORIZONTAL = ["left", "center", "right", "fill", "justify", "distributed", "centerContinuous"] as const;
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;
const SIDES = ["top", "bottom", "left", "right"] as const;

export function readFont(scanner: XmlScanner, theme: Theme): Font {
  const font: { -readonly [Key in keyof Font]: Font[Key] } = {};
  scanner.eachChild((child) => {
    const value = child.attribute("val");
    const isOn = value === undefined || isTrue(value);
    if (child.isNamed("b") && isOn) font.bold = true;
    else if (child.isNamed("i") && isOn) font.italic = true;
    else if (child.isNamed("u") && value !== "none") font.underline = true;
    else if (child.isNamed("sz") && Number(value) > 0) font.size = Number(value);
    else if (child.isNamed("name") && value !== undefined) font.name = value;
    else if (child.isNamed("color")) {
      const color = readColor(child, theme);
      if (color !== undefined && color !== "000000") font.color = color;
    }
  });
  return font;
}

/** Patterns are read as their lines' colour would make them look: only a solid one has a colour we can name. */
export function readFill(scanner: XmlScanner, theme: Theme): string | undefined {
  let fill: string | undefined;
  scanner.eachChild((pattern) => {
    if (!pattern.isNamed("patternFill") || pattern.attribute("patternType") !== "solid") return;
    pattern.eachChild((color) => {
      if (color.isNamed("fgColor")) fill = readColor(color, theme);
    });
  });
  return fill;
}

export function readBorder(scanner: XmlScanner): Border | undefined {
  const border: { -readonly [Side in keyof Border]: Border[Side] } = {};
  scanner.eachChild((edge) => {
    const style = BORDERS.get(edge.attribute("style") ?? "");
    const side = SIDES.find((name) => edge.isNamed(name));
    if (side && style) border[side] = style;
  });
  return Object.keys(border).length > 0 ? border : undefined;
}

export function readAlignment(scanner: XmlScanner): CellLook {
  const horizontal = HORIZONTAL.find((name) => name === scanner.attribute("horizontal"));
  const vertical = VERTICAL.find((name) => name === scanner.attribute("vertical"));
  const rotation = Number(scanner.attribute("textRotation") ?? "0");
  const indent = Number(scanner.attribute("indent") ?? "0");
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(isTrue(scanner.attribute("wrapText")) && { wrap: true }),
    ...(isTrue(scanner.attribute("shrinkToFit")) && { shrink: true }),
    // The file counts downward angles from 91 to 180; 255 is one character per line.
    ...(rotation > 0 && { rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation }),
    ...(indent > 0 && { indent }),
  };
}
