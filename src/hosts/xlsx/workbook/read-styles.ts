import { type CellFormat, type CellLook, NORMAL_FORMAT } from "../../../core/index";
import { readXml } from "../xml/read-part";
import type { XmlScanner } from "../xml/scanner";
import { unescapeCharacters } from "../xml/text";
import { BUILTIN_FORMATS } from "./builtin-formats";
import type { Theme } from "./colors";
import { readAlignment, readBorder, readFill, readFont, type Border, type Font } from "./read-looks";
import { isTrue } from "./read-workbook-part";

/** Whose looks are wanted: a look makes formats many, and only who shows or rewrites a sheet needs it. */
export type Looks = "none" | "own-sheets" | "all";

export interface Styles {
  /** Each different format once; 0 is that of the first cell style, the workbook's normal format. */
  readonly formats: readonly CellFormat[];
  /** Format id by the style number that a cell carries, without looks. */
  readonly formatOfStyle: readonly number[];
  /** The same with looks; absent when none were asked for. */
  readonly lookOfStyle?: readonly number[];
}

export const NO_STYLES: Styles = {
  formats: [NORMAL_FORMAT],
  formatOfStyle: [0],
  lookOfStyle: [0],
};

/** What cell styles refer to by number. */
interface Lists {
  readonly codes: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: (string | undefined)[];
  readonly borders: (Border | undefined)[];
}

export function readStyles(bytes: Uint8Array, part: string, looks: Looks = "none", theme: Theme = []): Styles {
  const lists: Lists = { codes: new Map(BUILTIN_FORMATS), fonts: [], fills: [], borders: [] };
  const plain: CellFormat[] = [];
  const looked: CellFormat[] = [];
  readXml(bytes, part, (root) =>
    root.eachChild((scanner) => {
      // The lists stand before the cell styles that use them; the schema fixes the order.
      if (scanner.isNamed("numFmts")) scanner.eachChild((format) => readCode(format, lists.codes));
      else if (looks !== "none" && scanner.isNamed("fonts"))
        scanner.eachChild((font) => lists.fonts.push(readFont(font, theme)));
      else if (looks !== "none" && scanner.isNamed("fills"))
        scanner.eachChild((fill) => lists.fills.push(readFill(fill, theme)));
      else if (looks !== "none" && scanner.isNamed("borders"))
        scanner.eachChild((border) => lists.borders.push(readBorder(border)));
      else if (scanner.isNamed("cellXfs"))
        scanner.eachChild((xf) => {
          const { look, ...format } = readCellFormat(xf, lists);
          plain.push(format);
          looked.push(look ? { ...format, look } : format);
        });
    }),
  );
  if (plain.length === 0) return NO_STYLES;
  const register = new FormatRegister();
  if (looks === "all") {
    const lookOfStyle = looked.map((format, style) => register.place(style === 0 ? withBase(format, lists) : format));
    return { formats: register.formats, formatOfStyle: lookOfStyle, lookOfStyle };
  }
  const formatOfStyle = plain.map((format) => register.place(format));
  if (looks === "none") return { formats: register.formats, formatOfStyle };
  const lookOfStyle = looked.map((format) => register.place(format));
  return { formats: register.formats, formatOfStyle, lookOfStyle };
}

/** Each different format once. */
class FormatRegister {
  readonly formats: CellFormat[] = [];
  private readonly ids = new Map<string, number>();

  place(format: CellFormat): number {
    const look = format.look ? JSON.stringify(format.look) : "";
    const key = `${format.locked ? "1" : "0"}${format.numberFormat}\0${look}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

function readCode(scanner: XmlScanner, codes: Map<number, string>): void {
  const id = Number(scanner.attribute("numFmtId"));
  const code = unescapeCharacters(scanner.attribute("formatCode") ?? "");
  // An empty code is what some programs write for General.
  if (Number.isInteger(id)) codes.set(id, code === "" ? "General" : code);
}

function readCellFormat(xf: XmlScanner, { codes, fonts, fills, borders }: Lists): CellFormat {
  const numberFormat = codes.get(Number(xf.attribute("numFmtId") ?? "0")) ?? "General";
  const font = besidesBase(fonts[Number(xf.attribute("fontId") ?? "0")], fonts[0]);
  const fill = fills[Number(xf.attribute("fillId") ?? "0")];
  const border = borders[Number(xf.attribute("borderId") ?? "0")];
  let locked = true;
  let alignment: CellLook = {};
  xf.eachChild((child) => {
    if (child.isNamed("alignment")) alignment = fonts.length > 0 ? readAlignment(child) : {};
    const value = child.isNamed("protection") ? child.attribute("locked") : undefined;
    if (value !== undefined) locked = isTrue(value);
  });
  const look: CellLook = { ...(font && { font }), ...(fill && { fill }), ...(border && { border }), ...alignment };
  return { numberFormat, locked, ...(Object.keys(look).length > 0 && { look }) };
}

/** A font as far as it differs from the workbook's own: name and size of that go without saying. */
function besidesBase(font: Font | undefined, base: Font | undefined): Font | undefined {
  if (!font) return undefined;
  const { name, size, ...rest } = font;
  const own: Font = {
    ...(name !== undefined && name !== base?.name && { name }),
    ...(size !== undefined && size !== base?.size && { size }),
    ...rest,
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

/** The normal format tells the workbook's font. */
function withBase(format: CellFormat, { fonts }: Lists): CellFormat {
  const { name, size } = fonts[0] ?? {};
  const font = { ...(name !== undefined && { name }), ...(size !== undefined && { size }), ...format.look?.font };
  return Object.keys(font).length > 0 ? { ...format, look: { ...format.look, font } } : format;
}
