import { cellName, MAX_COLUMNS, type CellValue } from "../../../core/index";
import { failure } from "../failures";
import { readStringItem } from "../workbook/read-shared-strings";
import { decodeText, unescapeCharacters } from "../xml/text";
import type { XmlScanner } from "../xml/scanner";
import { CLOSE, OPEN } from "../xml/tokens";
import { cellErrorOf } from "./cell-error";
import { parseIsoDate } from "./parse-date";
import { parseNumber } from "./parse-number";
import type { RowBuilder } from "./row-builder";
import { BOOLEAN, DATE, ERROR, INLINE, NUMBER, scanPlainCell, SHARED, STRING, type PlainCell } from "./scan-cell";
import type { SharedFormulas } from "./shared-formulas";

/** What cells of any sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formatOfStyle: readonly number[];
  readonly date1904: boolean;
  /** Also how the sheet is laid out: widths, heights, what stays in view. */
  readonly layout: boolean;
}

const TYPES: ReadonlyMap<string, number> = new Map([
  ["n", NUMBER],
  ["s", SHARED],
  ["b", BOOLEAN],
  ["e", ERROR],
  ["str", STRING],
  ["inlineStr", INLINE],
  ["d", DATE],
]);

/** Of a cell, without prefix. */
const ATTRIBUTES: readonly string[] = ["r", "s", "t", "cm", "vm", "ph"];

/** Reads the cells of one row into a builder. */
export class CellReader {
  private readonly plain: PlainCell = {
    column: 0,
    row: 0,
    style: 0,
    type: 0,
    valueStart: 0,
    valueEnd: 0,
    formulaStart: 0,
    formulaEnd: 0,
    number: -1,
  };
  private row = 0;
  private column = 0;

  constructor(
    private readonly sheet: string,
    private readonly context: CellContext,
    private readonly builder: RowBuilder,
    private readonly shared: SharedFormulas,
  ) {}

  /** Called behind the start tag of the row; ends behind its end tag. */
  readCells(scanner: XmlScanner, row: number): void {
    const { bytes, depth } = scanner;
    this.row = row;
    this.column = -1;
    for (;;) {
      const next = scanPlainCell(bytes, scanner.position, this.plain);
      if (next >= 0) {
        scanner.position = next;
        this.takePlain(bytes);
        continue;
      }
      const token = scanner.next();
      if (token === CLOSE && scanner.depth < depth) return;
      if (token !== OPEN) continue;
      if (scanner.isNamed("c")) this.readStrictly(scanner);
      else scanner.skipElement();
      scanner.leaveTo(depth);
    }
  }

  private takePlain(bytes: Uint8Array): void {
    const { plain } = this;
    if (plain.row !== this.row) throw this.broken();
    const column = (this.column = plain.column);
    const value =
      plain.valueEnd === plain.valueStart ? null : this.valueOf(bytes, plain.type, plain.valueStart, plain.valueEnd);
    const formula =
      plain.formulaEnd === plain.formulaStart ? undefined : formulaText(bytes, plain.formulaStart, plain.formulaEnd);
    this.builder.add(column, value, this.formatOf(plain.style), formula);
  }

  private valueOf(bytes: Uint8Array, type: number, start: number, end: number): CellValue {
    switch (type) {
      case NUMBER: {
        if (this.plain.number >= 0) return this.plain.number;
        const value = parseNumber(bytes, start, end);
        return value === value ? value : textOrBlank(decodeText(bytes, start, end));
      }
      case SHARED:
        return this.sharedString(this.plain.number >= 0 ? this.plain.number : parseNumber(bytes, start, end));
      case STRING:
        return unescapeCharacters(decodeText(bytes, start, end));
      default:
        return this.convert(type, decodeText(bytes, start, end));
    }
  }

  private sharedString(index: number): string {
    const text = this.context.strings[index];
    // A wrong number here would silently show another cell's text, or nothing.
    if (text === undefined) throw this.broken();
    return text;
  }

  /** The value of a text that is neither a fast number nor a shared string. */
  private convert(type: number, text: string): CellValue {
    switch (type) {
      case NUMBER: {
        const bytes = new TextEncoder().encode(text);
        const value = parseNumber(bytes, 0, bytes.length);
        return value === value ? value : textOrBlank(text);
      }
      case SHARED:
        return text.trim() === "" ? null : this.sharedString(/^\s*\d+\s*$/.test(text) ? Number(text) : -1);
      case BOOLEAN:
        return booleanOf(text.trim());
      case ERROR:
        return cellErrorOf(text.trim());
      case DATE:
        return parseIsoDate(text, this.context.date1904) ?? textOrBlank(text);
      default:
        return unescapeCharacters(text);
    }
  }

  /** A style that is not there would show 93% as 0.93, and get a meaning once a style is added. */
  private formatOf(style: number): number {
    const format = this.context.formatOfStyle[style];
    if (format === undefined) throw this.broken();
    return format;
  }

  /** Any cell at all, by the XML scanner, which stands on its start tag. */
  private readStrictly(scanner: XmlScanner): void {
    this.column = this.columnOf(scanner.attribute("r"));
    const { column } = this;
    const style = Number(scanner.attribute("s") ?? "0");
    const type = this.typeOf(scanner);
    let value: CellValue = null;
    let formula: string | undefined;
    let values = 0;
    scanner.eachChild((child) => {
      if (child.isNamed("v")) {
        // Which of two values holds, nobody can say.
        if (++values > 1) throw this.broken();
        const text = child.readElementText();
        if (text !== "") value = this.convert(type, text);
      } else if (child.isNamed("f")) formula = this.readFormula(child, column);
      else if (child.isNamed("is")) value = readStringItem(child);
      else if (child.isNamed("c") || child.isNamed("row")) throw this.broken();
    });
    this.builder.add(column, value, this.formatOf(style), formula);
  }

  /**
   * A damaged type would turn the number of a shared string into a value: 0 for the first text of all. So neither a type
   * nor an attribute that the format does not know is passed over.
   */
  private typeOf(scanner: XmlScanner): number {
    if (!scanner.hasOnlyAttributes(ATTRIBUTES)) throw this.broken();
    const name = scanner.attribute("t");
    const type = name === undefined ? NUMBER : TYPES.get(name);
    if (type === undefined) throw this.broken();
    return type;
  }

  private columnOf(reference: string | undefined): number {
    if (reference === undefined) {
      if (this.column + 1 >= MAX_COLUMNS) throw this.broken();
      return this.column + 1;
    }
    const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference.trim());
    let column = 0;
    for (const letter of (match?.[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    if (!match || Number(match[2]) !== this.row + 1 || column > MAX_COLUMNS) throw this.broken();
    return column - 1;
  }

  private readFormula(scanner: XmlScanner, column: number): string | undefined {
    const type = scanner.attribute("t");
    const id = type === "shared" ? Number(scanner.attribute("si") ?? NaN) : NaN;
    const dataTable = type === "dataTable" ? dataTableText(scanner) : undefined;
    const text = plainFormula(unescapeCharacters(scanner.readElementText()));
    if (!Number.isNaN(id)) {
      if (text === "") return this.shared.textAt(id, this.row, column);
      this.shared.define(id, this.row, column, text);
    }
    return text === "" ? dataTable : text;
  }

  private broken(): Error {
    return failure(
      "broken-cell",
      `シート「${this.sheet}」${cellName({ row: this.row, column: Math.max(0, this.column) })}付近`,
    );
  }
}

/** Excel's data table of a what-if analysis, as Excel itself shows it. */
function dataTableText(scanner: XmlScanner): string {
  const first = scanner.attribute("r1") ?? "";
  const second = scanner.attribute("r2") ?? "";
  const isTrue = (name: string): boolean => ["1", "true"].includes(scanner.attribute(name) ?? "");
  if (isTrue("dt2D")) return `TABLE(${first},${second})`;
  return isTrue("dtr") ? `TABLE(${first},)` : `TABLE(,${first})`;
}

/** Some programs write the equals sign that is only typed. */
function plainFormula(text: string): string {
  return text.startsWith("=") ? text.slice(1) : text;
}

function formulaText(bytes: Uint8Array, start: number, end: number): string {
  return plainFormula(unescapeCharacters(decodeText(bytes, start, end)));
}

/** What should be a number but is none is shown as the text it is: never a silent zero. */
function textOrBlank(text: string): CellValue {
  const plain = unescapeCharacters(text);
  return plain.trim() === "" ? null : plain;
}

function booleanOf(text: string): CellValue {
  if (text === "1" || text === "true" || text === "TRUE") return true;
  if (text === "0" || text === "false" || text === "FALSE") return false;
  return textOrBlank(text);
}
