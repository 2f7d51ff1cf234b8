import type { CellFormat, CellLook } from "../../../core";
import {
  borderXml,
  BUILT_IN,
  cellFormatXml,
  differentialXml,
  fillXml,
  FIRST_OWN_NUMBER_FORMAT,
  fontXml,
} from "../create/styles";
import { element, escapeWords } from "../create/xml";
import { BUILTIN_FORMATS } from "../workbook/builtin-formats";
import { XmlScanner } from "../xml/scanner";
import { decodeText, unescapeCharacters } from "../xml/text";
import { inPrefix } from "./in-prefix";
import { insertInOrder, STYLES_ORDER } from "./insert-in-order";
import { placesIn, type ElementPlace, type Outline } from "./outline";
import type { PackageEdit } from "./package-edit";
import type { Splice } from "./splices";

type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** One list of the styles part, to which items are only ever appended: what is there keeps its number. */
class StyleList {
  readonly present: readonly string[];
  readonly added: string[] = [];
  private readonly places: Map<string, number>;

  constructor(
    readonly name: ListName,
    outline: Outline,
    readonly place: ElementPlace | undefined,
  ) {
    const items = place ? placesIn(outline.bytes, place) : [];
    this.present = items.map(({ start, end }) => decodeText(outline.bytes, start, end, true));
    this.places = new Map(this.present.map((item, at) => [item, at]));
  }

  /** The number of an item that is spelled just so, appended when there is none. */
  numberOf(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    const number = this.present.length + this.added.push(item) - 1;
    this.places.set(item, number);
    return number;
  }

  at(number: number): string | undefined {
    return this.present[number] ?? this.added[number - this.present.length];
  }
}

/** The styles part while it grows. */
export class StylesEdit {
  private readonly outline: Outline;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly codes = new Map(BUILTIN_FORMATS);
  private readonly clones = new Map<string, number>();
  private readonly looks = new Map<CellFormat, number>();
  private nextCode = FIRST_OWN_NUMBER_FORMAT;

  constructor(
    private readonly file: PackageEdit,
    private readonly part: string,
  ) {
    this.outline = file.outline(part);
    const list = (name: ListName) => new StyleList(name, this.outline, this.outline.find(name));
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    for (const item of this.lists.numFmts.present) this.learnCode(item);
    this.nextCode = Math.max(
      this.nextCode,
      1 + largestUsed(decodeText(this.outline.bytes, 0, this.outline.bytes.length, true)),
    );
  }

  /** The number format that a cell with this style shows. */
  numberFormatOf(style: number): string {
    return this.codes.get(Number(this.styleAttribute(style, "numFmtId") ?? "0")) ?? "General";
  }

  /** A cell with this style cannot be typed into once its sheet is protected. */
  isLocked(style: number): boolean {
    const value = /<(?:\w+:)?protection\b[^>]*\blocked\s*=\s*["']([^"']*)["']/.exec(this.lists.cellXfs.at(style) ?? "");
    return value === null || value[1] === "1" || value[1] === "true";
  }

  /** The same style with another number format; everything else of it is kept as it is spelled. */
  withNumberFormat(style: number, code: string): number {
    if (this.numberFormatOf(style) === code) return style;
    const key = `${String(style)} ${code}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const original =
      this.lists.cellXfs.at(style) ?? this.spelled('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    const clone = withAttributes(original, { numFmtId: String(this.codeId(code)), applyNumberFormat: "1" });
    const number = this.lists.cellXfs.numberOf(clone);
    this.clones.set(key, number);
    return number;
  }

  /** A style that looks as our own sheets say. */
  styleFor(format: CellFormat): number {
    const known = this.looks.get(format);
    if (known !== undefined) return known;
    const { look } = format;
    const { fonts, fills, borders, cellXfs } = this.lists;
    const xml = cellFormatXml(format, {
      numFmtId: this.codeId(format.numberFormat),
      fontId: look?.font ? fonts.numberOf(this.spelled(fontXml({ ...this.baseFont(), ...look.font }))) : 0,
      fillId: look?.fill ? fills.numberOf(this.spelled(fillXml(look.fill))) : 0,
      borderId: look?.border ? borders.numberOf(this.spelled(borderXml(look.border))) : 0,
    });
    const number = cellXfs.numberOf(this.spelled(xml));
    this.looks.set(format, number);
    return number;
  }

  differentialFor(look: CellLook): number {
    return this.lists.dxfs.numberOf(this.spelled(differentialXml(look)));
  }

  /** Writes what was appended. */
  finish(): void {
    const splices = Object.values(this.lists).flatMap((list) => this.spliceOf(list));
    this.file.patch(this.part, splices);
  }

  private spliceOf({ name, place, present, added }: StyleList): readonly Splice[] {
    if (added.length === 0) return [];
    const count = present.length + added.length;
    const { bytes, prefix } = this.outline;
    const items = added.join("");
    const list = `<${prefix}${name} count="${String(count)}">${items}</${prefix}${name}>`;
    if (!place) return [insertInOrder(this.outline, STYLES_ORDER, name, list)];
    if (place.isEmpty) return [{ start: place.start, end: place.end, text: list }];
    const scanner = new XmlScanner(bytes, place.start);
    scanner.next();
    const counted = scanner.findAttribute("count", false)
      ? [{ start: scanner.valueStart, end: scanner.valueEnd, text: String(count) }]
      : [];
    return [...counted, { start: place.contentEnd, end: place.contentEnd, text: items }];
  }

  private codeId(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, present] of this.codes) if (id >= FIRST_OWN_NUMBER_FORMAT - 12 && present === code) return id;
    const id = this.nextCode++;
    this.codes.set(id, code);
    const item = element("numFmt", { numFmtId: id, formatCode: escapeWords(code === "" ? "General" : code) });
    this.lists.numFmts.numberOf(this.spelled(item));
    return id;
  }

  private learnCode(item: string): void {
    const id = Number(attributeIn(item, "numFmtId"));
    if (!Number.isInteger(id)) return;
    const code = unescapeCharacters(attributeIn(item, "formatCode") ?? "");
    this.codes.set(id, code === "" ? "General" : code);
    this.nextCode = Math.max(this.nextCode, id + 1);
  }

  private styleAttribute(style: number, name: string): string | undefined {
    const item = this.lists.cellXfs.at(style);
    return item === undefined ? undefined : attributeIn(item, name);
  }

  /** Name and size of the workbook's normal font: what of our looks says nothing about has these. */
  private baseFont(): { readonly name?: string; readonly size?: number } {
    const font = this.lists.fonts.present[0] ?? "";
    const value = (tag: string) =>
      new RegExp(`<(?:\\w+:)?${tag}\\b[^>]*\\bval\\s*=\\s*["']([^"']*)["']`).exec(font)?.[1];
    const name = value("name");
    const size = Number(value("sz"));
    return { ...(name !== undefined && { name: plainText(name) }), ...(size > 0 && { size }) };
  }

  private spelled(xml: string): string {
    return inPrefix(xml, this.outline.prefix);
  }
}

/** A damaged style can name a number format that is not there: a new one must not get its number. */
function largestUsed(styles: string): number {
  let largest = 0;
  for (const [, id] of styles.matchAll(/\snumFmtId\s*=\s*["'](\d{1,9})["']/g)) largest = Math.max(largest, Number(id));
  return largest;
}

function attributeIn(item: string, name: string): string | undefined {
  const scanner = new XmlScanner(new TextEncoder().encode(item));
  scanner.next();
  return scanner.attribute(name);
}

function plainText(escaped: string): string {
  const bytes = new TextEncoder().encode(escaped);
  return decodeText(bytes, 0, bytes.length);
}

/** The element with these attributes set, whether it had them or not. */
function withAttributes(item: string, attributes: Readonly<Record<string, string>>): string {
  let result = item;
  for (const [name, value] of Object.entries(attributes)) {
    const tag = /^<[^>]*>/.exec(result)?.[0] ?? "";
    const present = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`).exec(tag);
    const changed = present
      ? tag.replace(present[0], `${present[1] ?? ""}"${value}"`)
      : tag.replace(/^<[^\s/>]+/, (head) => `${head} ${name}="${value}"`);
    result = changed + result.slice(tag.length);
  }
  return result;
}
