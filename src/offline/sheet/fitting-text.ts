import type { CSSProperties } from "react";
import type { CellValue } from "../../core/index";

/** How wide a text is in a font, measured by the browser's own drawing; texts are asked for again and again. */
const widths = new Map<string, number>();
const MOST_KEPT = 20_000;
let context: CanvasRenderingContext2D | null | undefined;

export function widthOf(text: string, { fontFamily, fontSize, fontWeight, fontStyle }: CSSProperties): number {
  const font = `${String(fontStyle ?? "normal")} ${String(fontWeight ?? 400)} ${String(fontSize)}px ${String(fontFamily)}`;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/**
 * A number in a cell too narrow for it: never a part of its digits, which would be another number. Decimals nobody asked
 * for are rounded away, as Excel does; else it is ####.
 */
export function fittingNumber(
  text: string,
  value: CellValue,
  numberFormat: string,
  fits: (text: string) => boolean,
): string {
  if (typeof value !== "number" || fits(text)) return text;
  if (numberFormat === "General" && /^-?\d+\.\d+$/u.test(text)) {
    for (let digits = (text.split(".")[1]?.length ?? 1) - 1; digits >= 0; digits--) {
      const shorter = value.toFixed(digits);
      if (fits(shorter)) return shorter;
    }
  }
  let marks = "#";
  while (marks.length < 12 && fits(`${marks}#`)) marks += "#";
  return marks;
}
