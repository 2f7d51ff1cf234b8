import { MAX_ROWS } from "../../../core/index";
import { failure } from "../failures";
import { isTrue } from "../workbook/read-workbook-part";
import { toRoot } from "../xml/read-part";
import { XmlScanner } from "../xml/scanner";
import { CLOSE, END, OPEN, TEXT } from "../xml/tokens";
import { malformed, TRUNCATED } from "../xml/signals";
import { CellReader, type CellContext } from "./read-cells";
import { readSheetElement } from "./read-sheet-elements";
import { RowBuilder, type MutableRow, type PlaceBudget } from "./row-builder";
import { ROW, scanPlainRow, type PlainRow } from "./scan-row";
import { SharedFormulas } from "./shared-formulas";
import type { SheetContent } from "./sheet-content";
import { complementOf, SpanCollector } from "./spans";

/**
 * Reads the part of one sheet in steps: a row, or another child of the root. Bytes may come in pieces; a step that is
 * cut off is done again from its beginning when more bytes are there.
 */
export class SheetReader {
  private readonly content: SheetContent = {
    root: "",
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: [],
    view: {},
    areRowsHiddenByDefault: false,
    isProtected: false,
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
  };
  private readonly scanner = new XmlScanner(new Uint8Array(0));
  private readonly builder = new RowBuilder();
  private readonly shared = new SharedFormulas();
  private readonly hiddenRows = new SpanCollector();
  private readonly listedRows = new SpanCollector();
  private readonly cells: CellReader;
  private readonly plainRow: PlainRow = { index: 0, isEmpty: false };
  private lastIndex = -1;
  private isOrdered = true;
  private step: () => boolean = () => this.readRoot();

  constructor(
    private readonly name: string,
    private readonly context: CellContext,
    private readonly budget: PlaceBudget,
  ) {
    this.cells = new CellReader(name, context, this.builder, this.shared);
  }

  /** Reads all steps that are complete; how many of the bytes are done with. */
  read(bytes: Uint8Array, isLast: boolean): number {
    const { scanner } = this;
    scanner.continueIn(bytes);
    let position = 0;
    let depth = scanner.depth;
    try {
      while (this.step()) {
        position = scanner.position;
        depth = scanner.depth;
      }
      return scanner.position;
    } catch (error) {
      if (isLast || error !== TRUNCATED) throw error;
      scanner.backTo(position, depth);
      return position;
    }
  }

  private readRoot(): boolean {
    toRoot(this.scanner);
    this.content.root = this.scanner.name;
    this.step = this.scanner.isEmpty ? () => this.readRest() : () => this.readElement();
    return true;
  }

  private readElement(): boolean {
    const { scanner } = this;
    const token = scanner.next();
    if (token === CLOSE) this.step = () => this.readRest();
    else if (token === OPEN) {
      if (!scanner.isNamed("sheetData")) readSheetElement(scanner, this.content);
      else if (!scanner.isEmpty) this.step = () => this.readRow();
    }
    return true;
  }

  private readRest(): boolean {
    const token = this.scanner.next();
    if (token === OPEN || token === CLOSE) throw malformed();
    return token !== END;
  }

  private readRow(): boolean {
    const { scanner, plainRow } = this;
    const next = scanPlainRow(scanner.bytes, scanner.position, plainRow);
    if (next >= 0) {
      if (plainRow.isEmpty) scanner.position = next;
      else scanner.enter(ROW, next);
      this.readRowCells(plainRow.index, plainRow.isEmpty, false);
      return true;
    }
    const token = scanner.next();
    if (token === TEXT) return true;
    if (token === CLOSE) this.step = () => this.readElement();
    else if (!scanner.isNamed("row")) scanner.skipElement();
    else this.readUnusualRow();
    return true;
  }

  private readUnusualRow(): void {
    const { scanner } = this;
    const number = scanner.attribute("r");
    const height = scanner.attribute("ht");
    const isHidden = isTrue(scanner.attribute("hidden")) || (height !== undefined && Number(height) === 0);
    const index = number === undefined ? this.lastIndex + 1 : Number(number) - 1;
    this.readRowCells(index, scanner.isEmpty, isHidden);
    if (this.context.layout && height !== undefined) this.keepHeight(index, Number(height));
  }

  private keepHeight(index: number, height: number): void {
    const { rowHeights } = this.content;
    const last = rowHeights.at(-1);
    if (!(height > 0)) return;
    if (last?.height === height && last.rows.to === index - 1) last.rows = { from: last.rows.from, to: index };
    else rowHeights.push({ rows: { from: index, to: index }, height });
  }

  private readRowCells(index: number, isEmpty: boolean, isHidden: boolean): void {
    if (!(Number.isInteger(index) && index >= 0 && index < MAX_ROWS))
      throw failure("broken-cell", `シート「${this.name}」の行番号`);
    this.builder.begin();
    if (!isEmpty) this.cells.readCells(this.scanner, index);
    const row = this.builder.finish(index);
    // From here on the row is complete: nothing before may leave traces, because it could be read again.
    if (index <= this.lastIndex) this.isOrdered = false;
    this.lastIndex = index;
    if (isHidden) this.hiddenRows.add(index, index);
    if (this.content.areRowsHiddenByDefault) this.listedRows.add(index, index);
    if (!row) return;
    this.budget.take(row, this.name);
    this.content.rows.push(row);
  }

  /** When all is read. */
  finish(): SheetContent {
    const { content } = this;
    if (!this.isOrdered) content.rows = inOrder(content.rows);
    this.shared.fillIn((index) => findRow(content.rows, index));
    const absent = content.areRowsHiddenByDefault ? complementOf(this.listedRows.toSpans(), MAX_ROWS - 1) : [];
    for (const { from, to } of absent) this.hiddenRows.add(from, to);
    content.hiddenRows = this.hiddenRows.toSpans();
    return content;
  }
}

function findRow(rows: readonly MutableRow[], index: number): MutableRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (!row || row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Rows out of order are sorted; of a row that stands twice the cells of the later one win. */
function inOrder(rows: readonly MutableRow[]): MutableRow[] {
  const builder = new RowBuilder();
  const groups = new Map<number, MutableRow[]>();
  for (const row of rows) groups.set(row.index, [...(groups.get(row.index) ?? []), row]);
  const merged: MutableRow[] = [];
  for (const [index, group] of groups) {
    builder.begin();
    for (const { start, values, formats, formulas } of group)
      values.forEach((value, at) => builder.add(start + at, value, formats?.[at] ?? 0, formulas?.[at]));
    const row = builder.finish(index);
    if (row) merged.push(row);
  }
  return merged.sort((a, b) => a.index - b.index);
}
