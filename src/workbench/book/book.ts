import type { FUniver } from "@univerjs/core/facade";
import type { DefinedName, Range, Sheet, Workbook } from "../../core";
import { BookSheet, type CellChange } from "./book-sheet";
import type { BookChange, Source } from "./change";
import { contentOf } from "./content";
import { Formats } from "./formats";
import { Grid } from "./grid";
import { mirrorNames } from "./mirror-names";
import { sheetDataOf, snapshotOf } from "./snapshot";
import { memoOfPart, partOf, xmlOf, type XmlPart } from "./xml-part";

/**
 * The open workbook as the stand-in for Excel holds it. Cells live in the grid, which computes them; what the grid has
 * no place for lives beside it, exactly.
 */
export class Book {
  readonly grid: Grid;
  readonly formats: Formats;
  readonly date1904: boolean;
  isReadOnly = false;
  /** The add-in wants to hear of changes. */
  tellsAddin = true;
  readonly settings = new Map<string, unknown>();
  xmlParts: XmlPart[];
  names: readonly DefinedName[];
  /** Sheets can neither come nor go. */
  isStructureProtected = false;
  selection: { readonly sheet: BookSheet; readonly range: Range };
  private list: BookSheet[];
  private active: BookSheet;
  private source: Source = "person";
  private nextSheet = 1;
  readonly externalLinks: readonly string[];
  private readonly listeners = new Set<(change: BookChange) => void>();

  constructor(
    workbook: Workbook,
    private readonly api: FUniver,
    readonly name: string,
  ) {
    this.formats = new Formats(workbook.formats);
    this.date1904 = workbook.date1904;
    this.externalLinks = workbook.externalLinks;
    const ids = workbook.sheets.map(() => this.newSheetId());
    const hasFormulas = workbook.sheets.some(({ rows }) => rows.some(({ formulas }) => formulas !== undefined));
    this.grid = new Grid(api, api.createWorkbook(snapshotOf(workbook, name, ids)), hasFormulas);
    this.list = workbook.sheets.map((sheet, at) => new BookSheet(ids[at] ?? "", this.grid, this.formats, sheet));
    this.names = workbook.names;
    this.xmlParts = (workbook.memos ?? []).map((memo) => partOf(xmlOf(memo)));
    const first = this.list.find(({ visibility }) => visibility === "visible") ?? this.list[0];
    if (!first) throw new Error("A workbook has at least one sheet.");
    this.active = first;
    this.selection = { sheet: first, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    mirrorNames(this.grid, this.names);
  }

  get sheets(): readonly BookSheet[] {
    return this.list;
  }

  get activeSheet(): BookSheet {
    return this.active;
  }

  sheetById(id: string): BookSheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.list.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whatever `work` changes counts as done by this one. */
  as<T>(source: Source, work: () => T): T {
    const before = this.source;
    this.source = source;
    try {
      return work();
    } finally {
      this.source = before;
    }
  }

  /** Who is at work now. */
  get worker(): Source {
    return this.source;
  }

  tell(change: BookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Every result is what its formula gives. */
  async settle(): Promise<void> {
    await this.grid.settle();
  }

  /** What the workbook holds now, as plain data. */
  content(): Workbook {
    const memos = this.xmlParts.flatMap(({ xml }) => memoOfPart(xml) ?? []);
    return {
      sheets: this.list.map(contentOf),
      formats: this.formats.all,
      names: this.names,
      date1904: this.date1904,
      externalLinks: this.externalLinks,
      ...(memos.length > 0 && { memos: memos.sort((a, b) => (a.key < b.key ? -1 : 1)) }),
    };
  }

  /** Puts something into a cell, as whoever is at work. */
  put(
    sheet: BookSheet,
    { row, column }: { readonly row: number; readonly column: number },
    content: NonNullable<CellChange["content"]>,
  ): void {
    const range = { top: row, left: column, bottom: row, right: column };
    sheet.write([{ row, column, content }], range);
    this.tell({ kind: "cells", sheet, range, source: this.source });
  }

  addSheet(sheet: Sheet, index = this.list.length): BookSheet {
    const id = this.newSheetId();
    this.grid.insertSheet(sheetDataOf(sheet, id, this.formats.all), index);
    return this.addedInGrid(id, sheet, index);
  }

  /** The grid has a sheet that is new here. */
  addedInGrid(id: string, sheet: Sheet, index: number): BookSheet {
    const added = new BookSheet(id, this.grid, this.formats, sheet);
    this.list.splice(index, 0, added);
    this.tell({ kind: "sheet-added", sheet: added, source: this.source });
    return added;
  }

  deleteSheet(sheet: BookSheet): void {
    const name = sheet.name;
    if (this.active === sheet) this.activate(this.neighbourOf(sheet));
    this.grid.mutate("remove-sheet", { subUnitId: sheet.id, subUnitName: name });
    this.deletedInGrid(sheet, name);
  }

  deletedInGrid(sheet: BookSheet, name: string): void {
    this.list = this.list.filter((each) => each !== sheet);
    sheet.isDeleted = true;
    this.names = this.names.filter((each) => each.sheet !== name);
    if (this.active === sheet) this.activate(this.neighbourOf(sheet));
    if (this.selection.sheet === sheet)
      this.selection = { sheet: this.active, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.tell({ kind: "sheet-deleted", sheet, source: this.source });
  }

  renameSheet(sheet: BookSheet, name: string): void {
    const before = sheet.name;
    // The engine's own command, so that formulas follow.
    this.grid.do(() => this.grid.sheet(sheet.id).setName(name));
    this.renamedInGrid(sheet, before);
  }

  renamedInGrid(sheet: BookSheet, before: string): void {
    this.names = this.names.map((each) => (each.sheet === before ? { ...each, sheet: sheet.name } : each));
    this.tell({ kind: "sheet-renamed", sheet, source: this.source });
  }

  moveSheet(sheet: BookSheet, to: number): void {
    const fromOrder = this.list.indexOf(sheet);
    this.grid.mutate("set-worksheet-order", { subUnitId: sheet.id, fromOrder, toOrder: to });
    this.orderAsGrid();
    this.tell({ kind: "sheet-moved", sheet, source: this.source });
  }

  orderAsGrid(): void {
    const order = this.grid.workbook.getSheets().map((sheet) => sheet.getSheetId());
    this.list = [...this.list].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  showSheet(sheet: BookSheet, visibility: Sheet["visibility"]): void {
    sheet.visibility = visibility;
    if (visibility !== "visible" && this.active === sheet) this.activate(this.neighbourOf(sheet));
    this.grid.mutate("set-worksheet-hidden", { subUnitId: sheet.id, hidden: visibility === "visible" ? 0 : 1 });
    this.tell({ kind: "sheet-shown", sheet, source: this.source });
  }

  activate(sheet: BookSheet): void {
    if (this.active === sheet) return;
    this.grid.do(() => this.grid.sheet(sheet.id).activate());
    this.activatedInGrid(sheet);
  }

  activatedInGrid(sheet: BookSheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.tell({ kind: "activated", sheet, before, source: this.source });
  }

  select(sheet: BookSheet, range: Range): void {
    this.activate(sheet);
    this.grid.select(sheet.id, range);
    this.selectedInGrid(sheet, range);
  }

  selectedInGrid(sheet: BookSheet, range: Range): void {
    this.selection = { sheet, range };
    this.tell({ kind: "selected", sheet, range, source: this.source });
  }

  setNames(names: readonly DefinedName[]): void {
    mirrorNames(this.grid, names, this.names);
    this.names = names;
    this.tell({ kind: "document", source: this.source });
  }

  /** Gives the grid's place back. */
  dispose(): void {
    this.grid.dispose();
    this.listeners.clear();
    this.api.disposeUnit(this.grid.workbook.getId());
  }

  private neighbourOf(sheet: BookSheet): BookSheet {
    const at = this.list.indexOf(sheet);
    const others = [...this.list.slice(at + 1), ...this.list.slice(0, Math.max(at, 0)).reverse()];
    return others.find((each) => each.visibility === "visible" && each !== sheet) ?? sheet;
  }

  private newSheetId(): string {
    const number = (this.nextSheet++).toString(16).toUpperCase().padStart(4, "0");
    return `{00000000-0001-0000-${number}-000000000000}`;
  }
}
