import { cellName } from "../../../core";
import { INLINE_TEXTS } from "../create/cell-texts";
import { contentXml } from "../create/rows";
import { hidesRows } from "../sheet/read-sheet-elements";
import type { CellChange, CellChanges } from "./cell-changes";
import { inPrefix } from "./in-prefix";
import type { ElementPlace, Outline } from "./outline";
import type { Splice } from "./splices";
import { StyleFinder } from "./style-finder";
import type { StylesEdit } from "./styles-edit";
import { readTag } from "./tags";
import { walkCells, walkRows, type CellPlace, type RowPlace } from "./walk-rows";

/** Attributes of a cell that speak of the value it held: rich values, results that spill. */
const OF_THE_OLD_VALUE = new Set(["r", "s", "t", "cm", "vm"]);

/** The splices that put contents into cells; everything else of the sheet stays as it is spelled. */
export function patchCells(sheet: Outline, changes: CellChanges, styles: StylesEdit): readonly Splice[] {
  return new CellPatcher(sheet, styles).patch(changes);
}

class CellPatcher {
  private readonly splices: Splice[] = [];
  private readonly bytes: Uint8Array;
  private readonly looks: StyleFinder;
  /** What is said of a row that was not listed, so that it shows or hides as before. */
  private readonly newRow: string;

  constructor(
    private readonly sheet: Outline,
    private readonly styles: StylesEdit,
  ) {
    this.bytes = sheet.bytes;
    this.looks = new StyleFinder(sheet);
    const defaults = sheet.find("sheetFormatPr");
    this.newRow = defaults && hidesRows(readTag(sheet.bytes, defaults.start)) ? ' hidden="1"' : "";
  }

  patch(changes: CellChanges): readonly Splice[] {
    const data = this.sheet.find("sheetData");
    if (!data) return [];
    const missing = new Map(changes);
    const rows: RowPlace[] = [];
    walkRows(this.bytes, data, (row) => {
      rows.push(row);
      const cells = missing.get(row.index);
      // Of a row that stands twice the later one counts; what is put into both is right whichever is read.
      if (cells) this.patchRow(row, cells);
    });
    for (const { index } of rows) missing.delete(index);
    this.addRows(data, rows, missing);
    return this.splices;
  }

  private patchRow(row: RowPlace, cells: ReadonlyMap<number, CellChange>): void {
    const missing = new Map(cells);
    const present: CellPlace[] = [];
    walkCells(this.bytes, row, (cell) => {
      present.push(cell);
      const content = cells.get(cell.column);
      if (!content) return;
      missing.delete(cell.column);
      this.splices.push({ start: cell.start, end: cell.end, text: this.changed(row.index, cell, content) });
    });
    const fallback = this.looks.ofRow(row);
    const added = [...missing]
      .sort(([a], [b]) => a - b)
      .map(([column, content]) => ({
        column,
        text: this.cell(row.index, column, fallback ?? this.looks.ofColumn(column), "", content),
      }));
    if (row.isEmpty) this.fillRow(row, added.map(({ text }) => text).join(""));
    else {
      for (const { column, text } of added) {
        const at = lastBefore(present, (cell) => cell.column < column)?.end ?? row.contentStart;
        this.splices.push({ start: at, end: at, text });
      }
    }
    this.widenSpans(row, [...missing.keys()]);
  }

  /** `<row …/>` opened to hold cells. */
  private fillRow(row: RowPlace, inner: string): void {
    if (inner === "") return;
    let slash = row.end - 1;
    while (this.bytes[slash] !== 47) slash--;
    this.splices.push({ start: slash, end: row.end, text: `>${inner}</${this.sheet.prefix}row>` });
  }

  private addRows(data: ElementPlace, rows: readonly RowPlace[], missing: CellChanges): void {
    const added = [...missing].sort(([a], [b]) => a - b);
    const texts = added.map(([index, cells]) => ({ index, text: this.row(index, cells) }));
    if (data.isEmpty) {
      const inner = texts.map(({ text }) => text).join("");
      const tag = `${this.sheet.prefix}sheetData`;
      if (inner) this.splices.push({ start: data.start, end: data.end, text: `<${tag}>${inner}</${tag}>` });
      return;
    }
    for (const { index, text } of texts) {
      const at = lastBefore(rows, (row) => row.index < index)?.end ?? data.contentStart;
      this.splices.push({ start: at, end: at, text });
    }
  }

  private row(index: number, cells: ReadonlyMap<number, CellChange>): string {
    const inner = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, content]) => this.cell(index, column, this.looks.ofColumn(column), "", content))
      .join("");
    const tag = `${this.sheet.prefix}row`;
    return `<${tag} r="${String(index + 1)}"${this.newRow}>${inner}</${tag}>`;
  }

  private changed(row: number, cell: CellPlace, content: CellChange): string {
    const scanner = readTag(this.bytes, cell.start);
    const style = Number(scanner.attribute("s") ?? "0");
    return this.cell(row, cell.column, style, this.otherAttributes(cell), content);
  }

  private cell(row: number, column: number, style: number, others: string, content: CellChange): string {
    const number = content.keepsFormat ? style : this.styles.withNumberFormat(style, content.numberFormat);
    const s = number === 0 ? "" : ` s="${String(number)}"`;
    const inner = contentXml(content.value, content.formula, INLINE_TEXTS);
    return inPrefix(`<c r="${cellName({ row, column })}"${s}${others}${inner}`, this.sheet.prefix);
  }

  /** What a cell carries besides address, style and type, as it is spelled: readings above the letters and the like. */
  private otherAttributes(cell: CellPlace): string {
    const tag = new TextDecoder().decode(this.bytes.subarray(cell.start, cell.isEmpty ? cell.end : cell.contentStart));
    return [...tag.matchAll(/\s([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g)]
      .filter(([, name]) => !OF_THE_OLD_VALUE.has(name ?? ""))
      .map(([, name, value]) => ` ${name ?? ""}=${value ?? ""}`)
      .join("");
  }

  /** A hint for readers in a hurry, which must not be too narrow. */
  private widenSpans(row: RowPlace, columns: readonly number[]): void {
    const scanner = readTag(this.bytes, row.start);
    if (columns.length === 0 || !scanner.findAttribute("spans", false)) return;
    const { valueStart, valueEnd } = scanner;
    const spans = scanner.attribute("spans") ?? "";
    const numbers = [...spans.matchAll(/\d+/g)].map(([number]) => Number(number));
    const from = Math.min(...numbers, ...columns.map((column) => column + 1));
    const to = Math.max(...numbers, ...columns.map((column) => column + 1));
    this.splices.push({ start: valueStart, end: valueEnd, text: `${String(from)}:${String(to)}` });
  }
}

/** The last of those in order that stand before a place; a sheet can have a hundred thousand. */
function lastBefore<T>(places: readonly T[], isBefore: (place: T) => boolean): T | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place !== undefined && isBefore(place)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
