import { cellName, formatAt, HostError, isFlag, type Sheet, type Workbook } from "../../../core/index";
import { failure } from "../failures";
import { sameName } from "../read/addresses";
import type { SheetHead } from "../read/heads";
import type { ReadBook } from "../read/read-workbook";
import { changesOf, type CellChange } from "./put-cells";
import { sheetNamed, type Touched } from "./touched";

const MOST_NAMED = 5;

/** Everything that Excel would stop in the middle is refused at the beginning. A protected sheet stays protected. */
export function refuse(book: ReadBook, wanted: Workbook, touched: Touched, hasNotes: boolean): void {
  if (!wanted.sheets.some(({ visibility }) => visibility === "visible")) throw failure("last-sheet");
  if (book.head.isStructureProtected && namesOf(wanted) !== namesOf(book.workbook)) throw failure("protected-workbook");
  if (touched.notes.size > 0 && !hasNotes) throw failure("notes-unsupported");
  for (const head of book.head.sheets) {
    if (head.isProtected) refuseOnProtected(head, book.workbook, wanted, touched);
  }
}

function namesOf({ sheets }: Workbook): string {
  return sheets.map(({ name }) => name).join("\n");
}

function refuseOnProtected(head: SheetHead, present: Workbook, wanted: Workbook, touched: Touched): void {
  const { name } = head;
  const sheet = sheetNamed(present, name);
  const after = sheetNamed(wanted, name);
  if (!sheet) return;
  const isRewritten = after !== undefined && [...touched.sheets].some((each) => sameName(each, name));
  const flagsDiffer = touched.flags.has(name) && flagsOf(sheet) !== flagsOf(after);
  if (isRewritten || (flagsDiffer && !head.mayFormat) || (touched.notes.has(name) && !head.mayDraw))
    throw failure("protected-sheet", `シート「${name}」`);
  const changes = changesOf(present, wanted, name, touched.cells.get(name) ?? []);
  const locked = changes.filter(({ row, column }) => formatAt(present, sheet, row, column).locked);
  if (locked.length > 0) throw lockedCells(name, locked);
  const formats = changes.filter((change) => change.wanted.numberFormat !== change.present.numberFormat);
  if (formats.length > 0 && !head.mayFormat) throw failure("protected-sheet", placeOf(name, formats));
}

function flagsOf(sheet: Sheet | undefined): string {
  return JSON.stringify(sheet?.conditionalFormats.filter(isFlag).map(({ ranges, formulas }) => [ranges, formulas]));
}

function lockedCells(sheet: string, locked: readonly CellChange[]): HostError {
  const { code, message } = failure("protected-cell", placeOf(sheet, locked));
  const [first] = locked;
  return new HostError(code, message, first && { sheet, row: first.row, column: first.column });
}

function placeOf(sheet: string, cells: readonly CellChange[]): string {
  const named = cells.slice(0, MOST_NAMED).map(cellName).join("、");
  const more = cells.length - MOST_NAMED;
  return `シート「${sheet}」の ${named}${more > 0 ? ` ほか${String(more)}件` : ""}`;
}
