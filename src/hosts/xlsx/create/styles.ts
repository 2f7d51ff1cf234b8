import type { BorderStyle, CellFormat, CellLook } from "../../../core";
import { XML_HEAD, MAIN, countedList, element, escapeWords } from "./xml";

type Font = NonNullable<CellLook["font"]>;

const NORMAL_FONT = { name: "游ゴシック", size: 11 };
export const FIRST_OWN_NUMBER_FORMAT = 176;
/** Codes that every Excel has under a number of its own, whatever its language. */
export const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["# ?/?", 12],
  ["# ??/??", 13],
  ["mm:ss", 45],
  ["[h]:mm:ss", 46],
  ["@", 49],
]);

/** Things that styles refer to by their place in a list; the same thing is listed once. */
export class Register {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** What a conditional format puts over a cell's own look: only what it names. */
export function differentialXml(look: CellLook): string {
  const { bold, italic, color } = look.font ?? {};
  const font = (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (color ? element("color", { rgb: argb(color) }) : "");
  // In these, and only in these, a plain fill is the background.
  const fill = look.fill ? element("patternFill", {}, element("bgColor", { rgb: argb(look.fill) })) : "";
  return element(
    "dxf",
    {},
    (font ? element("font", {}, font) : "") +
      (fill ? element("fill", {}, fill) : "") +
      (look.border ? differentialBorderXml(look.border) : ""),
  );
}

function differentialBorderXml(border: NonNullable<CellLook["border"]>): string {
  const edge = (side: "left" | "right" | "top" | "bottom") =>
    border[side] ? `<${side} style="${border[side]}"><color auto="1"/></${side}>` : "";
  return element("border", {}, edge("left") + edge("right") + edge("top") + edge("bottom"));
}

/** styles.xml, whose cell formats stand at the same places as in the workbook. */
export function stylesXml(formats: readonly CellFormat[], differentials: readonly string[] = []): string {
  const numberFormats = new Register();
  const fonts = new Register();
  const fills = new Register();
  const borders = new Register();
  const normal = { ...NORMAL_FONT, ...formats[0]?.look?.font };
  fonts.place(fontXml(normal));
  // Excel takes the first two fills for granted.
  fills.place('<fill><patternFill patternType="none"/></fill>');
  fills.place('<fill><patternFill patternType="gray125"/></fill>');
  borders.place(borderXml(undefined));
  const numberFormatId = (code: string) =>
    BUILT_IN.get(code) ?? FIRST_OWN_NUMBER_FORMAT + numberFormats.place(code === "" ? "General" : code);
  const cells = formats.map((format) =>
    cellFormatXml(format, {
      numFmtId: numberFormatId(format.numberFormat),
      fontId: fonts.place(fontXml({ ...withoutLooks(normal), ...format.look?.font })),
      fillId: format.look?.fill ? fills.place(fillXml(format.look.fill)) : 0,
      borderId: borders.place(borderXml(format.look?.border)),
    }),
  );
  const own = numberFormats.items.map((code, place) =>
    element("numFmt", { numFmtId: FIRST_OWN_NUMBER_FORMAT + place, formatCode: escapeWords(code) }),
  );
  const parts = [
    countedList("numFmts", own),
    countedList("fonts", fonts.items),
    countedList("fills", fills.items),
    countedList("borders", borders.items),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    countedList("cellXfs", cells),
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
    differentials.length === 0 ? '<dxfs count="0"/>' : countedList("dxfs", differentials),
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
  ];
  return XML_HEAD + element("styleSheet", { xmlns: MAIN }, parts.join(""));
}

/** A cell without a font of its own has the workbook's font, but not, say, its bold. */
export function withoutLooks(font: Font): Font {
  return { ...(font.name && { name: font.name }), ...(font.size && { size: font.size }) };
}

export function fontXml(font: Font): string {
  const name = font.name ?? NORMAL_FONT.name;
  const japanese = /[^\0-\x7f]/.test(name);
  return element(
    "font",
    {},
    (font.bold ? "<b/>" : "") +
      (font.italic ? "<i/>" : "") +
      (font.underline ? "<u/>" : "") +
      element("sz", { val: font.size ?? NORMAL_FONT.size }) +
      (font.color ? element("color", { rgb: argb(font.color) }) : "") +
      element("name", { val: name }) +
      (japanese ? '<family val="3"/><charset val="128"/>' : '<family val="2"/>'),
  );
}

export function fillXml(color: string): string {
  const inner = element("fgColor", { rgb: argb(color) }) + '<bgColor indexed="64"/>';
  return element("fill", {}, element("patternFill", { patternType: "solid" }, inner));
}

export function borderXml(border: CellLook["border"]): string {
  const edge = (side: "left" | "right" | "top" | "bottom") => {
    const style: BorderStyle | undefined = border?.[side];
    return style ? `<${side} style="${style}"><color indexed="64"/></${side}>` : `<${side}/>`;
  };
  return `<border>${edge("left")}${edge("right")}${edge("top")}${edge("bottom")}<diagonal/></border>`;
}

function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}

export interface Places {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

export function cellFormatXml(format: CellFormat, places: Places): string {
  const look = format.look ?? {};
  const alignment = element("alignment", {
    horizontal: look.horizontal,
    vertical: look.vertical,
    textRotation: look.rotation === undefined ? undefined : rotation(look.rotation),
    wrapText: look.wrap,
    indent: look.indent,
    shrinkToFit: look.shrink,
  });
  const aligned = alignment !== "<alignment/>";
  return element(
    "xf",
    {
      ...places,
      xfId: 0,
      applyNumberFormat: places.numFmtId > 0 || undefined,
      applyFont: places.fontId > 0 || undefined,
      applyFill: places.fillId > 0 || undefined,
      applyBorder: places.borderId > 0 || undefined,
      applyAlignment: aligned || undefined,
      applyProtection: !format.locked || undefined,
    },
    (aligned ? alignment : "") + (format.locked ? "" : '<protection locked="0"/>'),
  );
}

/** The file counts downward angles from 91 to 180; 255 is one character per line. */
function rotation(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
