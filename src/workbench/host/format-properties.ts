import type { BorderStyle, CellFormat, CellLook } from "../../core";
import { omit } from "../book/omit";
import { colorOf } from "./color";
import { fail } from "./excel-error";

/** One thing that can be asked and said of a cell's format, in Excel's words. */
export interface FormatProperty {
  readonly get: (of: CellFormat) => unknown;
  readonly set: (of: CellFormat, value: unknown) => CellFormat;
}

export type FormatProperties = Readonly<Record<string, FormatProperty>>;
export type Side = "top" | "bottom" | "left" | "right";

type Font = NonNullable<CellLook["font"]>;

const USUAL_FONT = { name: "游ゴシック", size: 11 };
const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
const STACKED = { file: 255, excel: 180 };

export const FORMAT: FormatProperties = {
  HorizontalAlignment: {
    get: ({ look }) => wordOf(HORIZONTAL, look?.horizontal, "General"),
    set: (format, value) => looking(format, { horizontal: meaningOf(HORIZONTAL, value) }),
  },
  VerticalAlignment: {
    get: ({ look }) => wordOf(VERTICAL, look?.vertical, "Bottom"),
    set: (format, value) => looking(format, { vertical: meaningOf(VERTICAL, value) }),
  },
  WrapText: flag("wrap"),
  ShrinkToFit: flag("shrink"),
  IndentLevel: {
    get: ({ look }) => look?.indent ?? 0,
    set: (format, value) => looking(format, { indent: numberIn(value, 0, 250) || undefined }),
  },
  TextOrientation: {
    get: ({ look }) => toDegrees(look?.rotation ?? 0),
    set: (format, value) => looking(format, { rotation: fromDegrees(value) || undefined }),
  },
};

export const PROTECTION: FormatProperties = {
  Locked: { get: ({ locked }) => locked, set: (format, value) => ({ ...format, locked: truth(value) }) },
  // Whether a formula is hidden from readers is not kept.
  FormulaHidden: {
    get: () => false,
    set: (format, value) => (truth(value) ? fail("NotImplemented", "hidden formulas") : format),
  },
};

export const FILL: FormatProperties = {
  // A cell without a fill counts as white.
  Color: {
    get: ({ look }) => `#${look?.fill ?? "FFFFFF"}`,
    set: (format, value) => looking(format, { fill: value === "" ? undefined : colorOf(value) }),
  },
  Pattern: {
    get: ({ look }) => (look?.fill === undefined ? "None" : "Solid"),
    set: (format, value) => {
      if (value === "None") return looking(format, { fill: undefined });
      return value === "Solid" ? looking(format, { fill: format.look?.fill ?? "FFFFFF" }) : fail("NotImplemented");
    },
  },
};

export const FONT: FormatProperties = {
  Name: font("name", USUAL_FONT.name, (value) => (typeof value === "string" ? value : fail("InvalidArgument"))),
  Size: font("size", USUAL_FONT.size, (value) => numberIn(value, 1, 409)),
  Bold: font("bold", false, truth),
  Italic: font("italic", false, truth),
  Underline: {
    get: ({ look }) => (look?.font?.underline ? "Single" : "None"),
    set: (format, value) => withFont(format, { underline: value !== "None" }),
  },
  Color: {
    get: ({ look }) => `#${look?.font?.color ?? "000000"}`,
    set: (format, value) => withFont(format, { color: colorOf(value) }),
  },
};

/** Excel says a line in two words. */
const LINES: Readonly<Record<BorderStyle, readonly [string, string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
};

export function borderProperties(side: Side): FormatProperties {
  const lineOf = ({ look }: CellFormat) => look?.border?.[side];
  const draw = (format: CellFormat, line: BorderStyle | undefined) => {
    const others = omit(format.look?.border ?? {}, side);
    const border = line ? { ...others, [side]: line } : others;
    return looking(format, { border: Object.keys(border).length > 0 ? border : undefined });
  };
  return {
    Style: {
      get: (format) => styleOf(lineOf(format)),
      set: (format, value) => {
        if (value === "None") return draw(format, undefined);
        if (value === styleOf(lineOf(format))) return format;
        const found = (Object.keys(LINES) as BorderStyle[]).find((line) => LINES[line][0] === value && line !== "hair");
        return draw(format, found ?? fail("InvalidArgument"));
      },
    },
    Weight: {
      get: (format) => LINES[lineOf(format) ?? "thin"][1],
      set: (format, value) => {
        const style = LINES[lineOf(format) ?? "thin"][0];
        const lines = Object.keys(LINES) as BorderStyle[];
        const found = lines.find((line) => LINES[line][0] === style && LINES[line][1] === value);
        const known = lines.some((line) => LINES[line][1] === value);
        return known ? draw(format, found ?? lineOf(format)) : fail("InvalidArgument");
      },
    },
    // Lines are kept without their colour: every line of ours is black.
    Color: { get: () => "#000000", set: checkedColor },
  };
}

function checkedColor(format: CellFormat, value: unknown): CellFormat {
  colorOf(value);
  return format;
}

function styleOf(line: BorderStyle | undefined): string {
  return line ? LINES[line][0] : "None";
}

/** A look with some things said anew; what is undefined is as usual again. */
export function looking(
  format: CellFormat,
  change: { readonly [K in keyof CellLook]: CellLook[K] | undefined },
): CellFormat {
  const plain = omit(format, "look");
  const said = Object.entries({ ...format.look, ...change }).filter(([, value]) => value !== undefined);
  return said.length > 0 ? { ...plain, look: Object.fromEntries(said) } : plain;
}

function flag(key: "wrap" | "shrink"): FormatProperty {
  return {
    get: ({ look }) => look?.[key] ?? false,
    set: (format, value) => looking(format, { [key]: truth(value) || undefined }),
  };
}

function font<K extends keyof Font>(key: K, usual: Font[K], check: (value: unknown) => Font[K]): FormatProperty {
  return {
    get: ({ look }) => look?.font?.[key] ?? usual,
    set: (format, value) => withFont(format, { [key]: check(value) }),
  };
}

function withFont(format: CellFormat, change: Font): CellFormat {
  return looking(format, { font: { ...format.look?.font, ...change } });
}

function wordOf<T>(words: Readonly<Record<string, T>>, meaning: T, usual: string): string {
  return meaning === undefined ? usual : (Object.keys(words).find((word) => words[word] === meaning) ?? usual);
}

function meaningOf<T>(words: Readonly<Record<string, T>>, word: unknown): T | undefined {
  return typeof word === "string" && Object.hasOwn(words, word) ? words[word] : fail("InvalidArgument");
}

function toDegrees(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.excel;
  return rotation > 90 ? 90 - rotation : rotation;
}

function fromDegrees(value: unknown): number {
  if (value === STACKED.excel) return STACKED.file;
  const degrees = numberIn(value, -90, 90);
  return degrees < 0 ? 90 - degrees : degrees;
}

function truth(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

function numberIn(value: unknown, least: number, most: number): number {
  return typeof value === "number" && value >= least && value <= most ? value : fail("InvalidArgument");
}
