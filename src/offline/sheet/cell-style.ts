import type { CSSProperties } from "react";
import { type BorderStyle, type CellFormat, type CellLook, type CellValue, NORMAL_FORMAT } from "../../core/index";

const LINES: Readonly<Record<BorderStyle, string>> = {
  hair: "1px dotted #808080",
  thin: "1px solid #000",
  medium: "2px solid #000",
  thick: "3px solid #000",
  dotted: "1px dotted #000",
  dashed: "1px dashed #000",
  double: "3px double #000",
};

const ACROSS: Readonly<Record<NonNullable<CellLook["horizontal"]>, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  fill: "flex-start",
  justify: "flex-start",
  distributed: "center",
  centerContinuous: "center",
};

const DOWN: Readonly<Record<NonNullable<CellLook["vertical"]>, string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

/** Faces of every PC with Japanese, behind the one the workbook names. */
const FALLBACK = `"Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;
const POINT = 4 / 3;

/** How a cell with this format is drawn, without its place. */
export function styleOf(format: CellFormat, normal: CellFormat): CSSProperties {
  const { font, fill, border, vertical = "bottom", wrap, rotation, indent = 0 } = format.look ?? {};
  const { name = "游ゴシック", size = 11 } = { ...normal.look?.font, ...font };
  return {
    fontFamily: `"${name.replaceAll('"', "")}", ${FALLBACK}`,
    fontSize: size * POINT,
    ...(font?.bold && { fontWeight: 700 }),
    ...(font?.italic && { fontStyle: "italic" }),
    ...(font?.underline && { textDecoration: "underline" }),
    ...(font?.color !== undefined && { color: `#${font.color}` }),
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
    ...linesOf(border),
    alignItems: DOWN[vertical],
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(indent > 0 && { paddingInline: 3 + indent * 9 }),
    ...(rotation !== undefined && turned(rotation)),
  };
}

/** Numbers stand right and texts left, unless the format says where. */
export function alignmentOf({ look }: CellFormat, value: CellValue): CSSProperties {
  const across = look?.horizontal ? ACROSS[look.horizontal] : byKind(value);
  const textAlign = across === "flex-end" ? "right" : across === "center" ? "center" : "left";
  return { justifyContent: across, textAlign };
}

export function linesOf(border: CellLook["border"]): CSSProperties {
  if (!border) return {};
  return {
    ...(border.top && { borderTop: LINES[border.top] }),
    ...(border.bottom && { borderBottom: LINES[border.bottom] }),
    ...(border.left && { borderLeft: LINES[border.left] }),
    ...(border.right && { borderRight: LINES[border.right] }),
  };
}

function byKind(value: CellValue): string {
  if (typeof value === "number") return "flex-end";
  return typeof value === "string" || value === null ? "flex-start" : "center";
}

/** 255 is one character below the other; other angles are drawn as the nearest quarter turn. */
function turned(rotation: number): CSSProperties {
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright", alignItems: "center" };
  if (rotation >= 45) return { writingMode: "sideways-lr" as "vertical-lr" };
  return rotation <= -45 ? { writingMode: "vertical-rl" } : {};
}

/** Styles by the number of the format, made when first asked for. */
export class StyleBook {
  private readonly styles: CSSProperties[] = [];

  constructor(private readonly formats: readonly CellFormat[]) {}

  of(id: number): CSSProperties {
    return (this.styles[id] ??= styleOf(this.formatOf(id), this.formatOf(0)));
  }

  formatOf(id: number): CellFormat {
    return this.formats[id] ?? this.formats[0] ?? NORMAL_FORMAT;
  }
}
