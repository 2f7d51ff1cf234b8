import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../core";
import { editXlsx, readXlsx } from "../../hosts/xlsx";
import { openBook, type Book } from "../book";
import { changesBetween, type Changes } from "../file";
import "@univerjs/sheets-formula/facade";

/** A workbook open in the grid, and the file it came from. */
export class WorkbookFile {
  private constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly file: Workbook,
    private readonly start: Workbook,
    readonly book: Book,
    /** By id: a sheet keeps its id when its name changes. */
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  static async open(bytes: Uint8Array, name: string, api: FUniver): Promise<WorkbookFile> {
    const file = readXlsx(bytes, { looks: true });
    const book = await openBook(file, api, { name });
    await firstResults(api);
    const names = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
    return new WorkbookFile(name, bytes, file, book.content(), book, names);
  }

  /** The file with what was changed since: every part that nothing touched is the same to the byte. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly changes: Changes }> {
    await this.book.settle();
    const versions = { file: this.file, start: this.start, now: this.book.content() };
    const changes = changesBetween(versions, this.renamed());
    return { bytes: editXlsx(this.bytes, changes.edits, { looks: true }), changes };
  }

  private renamed(): ReadonlySet<string> {
    const other = this.book.sheets.filter(({ id, name }) => (this.names.get(id) ?? name) !== name);
    return new Set(other.map(({ name }) => name));
  }

  close(): void {
    this.book.dispose();
  }
}

const PATIENCE_MS = 10_000;

/**
 * The engine computes formulas that came without a result as soon as a workbook is there. That is nobody's change, and
 * whoever asks for results of his own must not take its end for the end of his.
 */
async function firstResults(api: FUniver): Promise<void> {
  await api
    .getFormula()
    .onCalculationResultApplied(PATIENCE_MS)
    .catch(() => undefined);
}
