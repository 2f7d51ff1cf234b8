import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderStyle, CellFormat, CellLook } from "../../core";

import { omit } from "./omit";

type Side = "top" | "bottom" | "left" | "right";

const SIDES: Readonly<Record<Side, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };
const LINES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};
const HORIZONTAL: Readonly<Record<NonNullable<CellLook["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
};
const VERTICAL: Readonly<Record<NonNullable<CellLook["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};
const YES = BooleanNumber.TRUE;
const KEYS = ["n", "ff", "fs", "bl", "it", "ul", "cl", "bg", "bd", "ht", "vt", "tb", "tr", "pd", "st"] as const;

/** What the grid can show of a format; the format itself is kept beside the cell. */
export function styleOf({ numberFormat, look = {} }: CellFormat): IStyleData {
  const { font = {}, fill, border, horizontal, vertical, wrap, rotation } = look;
  return {
    ...(numberFormat !== "General" && { n: { pattern: numberFormat } }),
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: YES }),
    ...(font.italic && { it: YES }),
    ...(font.underline && { ul: { s: YES } }),
    ...(font.color !== undefined && { cl: { rgb: `#${font.color}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(border && { bd: bordersOf(border) }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
    ...(rotation !== undefined && { tr: rotation === 255 ? { a: 0, v: YES } : { a: -rotation } }),
  };
}

/** A style that, laid over another, leaves nothing of it: the engine only ever adds. */
export function wholeStyle(format: CellFormat): IStyleData {
  const none: Record<string, unknown> = Object.fromEntries(KEYS.map((key) => [key, null]));
  const style = styleOf(format);
  return { ...none, ...style, ...(style.bd && { bd: { t: null, b: null, l: null, r: null, ...style.bd } }) };
}

/** The format after a person changed what a cell looks like in the grid: what the grid cannot know stays as it was. */
export function formatOf(style: IStyleData, before: CellFormat): CellFormat {
  const look: CellLook = { ...before.look, ...looksOf(style) };
  const rest = omit(look, "fill", "border");
  const fill = hex(style.bg?.rgb);
  const border = style.bd && borderOf(style.bd);
  return {
    numberFormat: style.n?.pattern ?? "General",
    locked: before.locked,
    look: { ...rest, ...(fill && { fill }), ...(border && { border }) },
  };
}

function looksOf(style: IStyleData): CellLook {
  const color = hex(style.cl?.rgb);
  const horizontal = (Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]).find((at) => HORIZONTAL[at] === style.ht);
  const vertical = (Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]).find((at) => VERTICAL[at] === style.vt);
  return {
    font: {
      ...(style.ff && { name: style.ff }),
      ...(style.fs !== undefined && { size: style.fs }),
      bold: style.bl === YES,
      italic: style.it === YES,
      underline: style.ul?.s === YES,
      ...(color && { color }),
    },
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

function bordersOf(border: NonNullable<CellLook["border"]>): IBorderData {
  return Object.fromEntries(
    (Object.keys(SIDES) as Side[]).flatMap((side) => {
      const line = border[side];
      return line ? [[SIDES[side], { s: LINES[line], cl: { rgb: "#000000" } }]] : [];
    }),
  );
}

function borderOf(border: IBorderData): NonNullable<CellLook["border"]> {
  const names = Object.keys(LINES) as BorderStyle[];
  return Object.fromEntries(
    (Object.keys(SIDES) as Side[]).flatMap((side) => {
      const line = border[SIDES[side]];
      return line ? [[side, names.find((name) => LINES[name] === line.s) ?? "thin"]] : [];
    }),
  );
}

function hex(rgb: Nullable<string>): string | undefined {
  const found = /^#([0-9a-f]{6})/i.exec(rgb ?? "")?.[1];
  return found?.toUpperCase();
}
