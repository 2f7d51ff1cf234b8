import type { CellFormat } from "../../../core/index";
import { readXml } from "../xml/read-part";
import type { XmlScanner } from "../xml/scanner";
import { unescapeCharacters } from "../xml/text";
import { BUILTIN_FORMATS } from "./builtin-formats";
import { isTrue } from "./read-workbook-part";

export interface Styles {
  /** Each different format once; 0 is that of the first cell style, the workbook's normal format. */
  readonly formats: readonly CellFormat[];
  /** Format id by the style number that a cell carries. */
  readonly formatOfStyle: readonly number[];
}

export const NO_STYLES: Styles = { formats: [{ numberFormat: "General", locked: true }], formatOfStyle: [0] };

export function readStyles(bytes: Uint8Array, part: string): Styles {
  const codes = new Map(BUILTIN_FORMATS);
  const formats: CellFormat[] = [];
  const formatOfStyle: number[] = [];
  const ids = new Map<string, number>();
  const intern = (format: CellFormat): number => {
    const key = `${format.locked ? "1" : "0"}${format.numberFormat}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, formats.length);
    return formats.push(format) - 1;
  };
  readXml(bytes, part, (root) =>
    root.eachChild((scanner) => {
      // The number formats stand before the cell styles that use them; the schema fixes the order.
      if (scanner.isNamed("numFmts")) scanner.eachChild((format) => readCode(format, codes));
      else if (scanner.isNamed("cellXfs"))
        scanner.eachChild((xf) => formatOfStyle.push(intern(readCellFormat(xf, codes))));
    }),
  );
  return formats.length > 0 ? { formats, formatOfStyle } : NO_STYLES;
}

function readCode(scanner: XmlScanner, codes: Map<number, string>): void {
  const id = Number(scanner.attribute("numFmtId"));
  const code = unescapeCharacters(scanner.attribute("formatCode") ?? "");
  // An empty code is what some programs write for General.
  if (Number.isInteger(id)) codes.set(id, code === "" ? "General" : code);
}

function readCellFormat(xf: XmlScanner, codes: ReadonlyMap<number, string>): CellFormat {
  const id = Number(xf.attribute("numFmtId") ?? "0");
  let locked = true;
  xf.eachChild((child) => {
    const value = child.isNamed("protection") ? child.attribute("locked") : undefined;
    if (value !== undefined) locked = isTrue(value);
  });
  return { numberFormat: codes.get(id) ?? "General", locked };
}
