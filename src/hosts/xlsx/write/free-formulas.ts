import { cellName, contains, parseRangeName, type Range } from "../../../core";
import { XmlScanner } from "../xml/scanner";
import { escapeCellText } from "../create/xml";
import { writeFailure } from "./write-failures";
import { placesIn, type Outline } from "./outline";
import type { CellChanges } from "./cell-changes";
import type { Splice } from "./splices";
import { walkCells, walkRows, type CellPlace } from "./walk-rows";
import { APOSTROPHE, QUOTE } from "../xml/signs";

export type FormulaAt = (row: number, column: number) => string | undefined;

/**
 * Formulas that several cells share: before the cell that spells such a formula out is overwritten, every other cell of
 * the group gets its own text; cells inside an array formula or a data table cannot be changed one by one.
 *
 * Only sheets that have such formulas pay for looking at every cell.
 */
export function freeFormulas(
  sheet: Outline,
  name: string,
  changes: CellChanges,
  formulaAt: FormulaAt,
): readonly Splice[] {
  const data = sheet.find("sheetData");
  if (!data || !mentionsLinked(sheet.bytes, data.contentStart, data.contentEnd)) return [];
  const groups = new Map<string, { isLost: boolean; readonly members: Member[] }>();
  walkRows(sheet.bytes, data, (row) =>
    walkCells(sheet.bytes, row, (cell) => {
      const formula = formulaOf(sheet, cell);
      if (!formula) return;
      if (formula.block) refuseInside(formula.block, name, changes);
      if (formula.shared === undefined) return;
      const group = groups.get(formula.shared) ?? { isLost: false, members: [] };
      groups.set(formula.shared, group);
      if (changes.get(row.index)?.has(cell.column)) group.isLost ||= formula.isMaster;
      else group.members.push({ row: row.index, column: cell.column, ...formula.place });
    }),
  );
  const lost = [...groups.values()].filter(({ isLost }) => isLost);
  return lost.flatMap(({ members }) => members.map((member) => spelledOut(member, sheet.prefix, formulaAt)));
}

interface Member {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

interface SharedFormula {
  readonly place: { readonly start: number; readonly end: number };
  /** Number of the group. */
  readonly shared?: string;
  readonly isMaster: boolean;
  /** Cells of an array formula or a data table. */
  readonly block?: Range;
}

function formulaOf({ bytes }: Outline, cell: CellPlace): SharedFormula | undefined {
  const place = placesIn(bytes, cell).find(({ name }) => name === "f");
  if (!place) return undefined;
  const scanner = new XmlScanner(bytes, place.start);
  scanner.next();
  const type = scanner.attribute("t");
  const range = scanner.attribute("ref");
  if (type === "shared")
    return { place, isMaster: place.contentEnd > place.contentStart, shared: scanner.attribute("si") ?? "" };
  if (type !== "array" && type !== "dataTable") return undefined;
  const block = range === undefined ? undefined : parseRangeName(range);
  return { place, isMaster: true, ...(block && { block }) };
}

/** An array formula of one cell is overwritten like any other. */
function refuseInside(block: Range, sheet: string, changes: CellChanges): void {
  if (block.top === block.bottom && block.left === block.right) return;
  for (const [row, cells] of changes) {
    for (const column of cells.keys()) {
      if (contains(block, row, column)) throw writeFailure("array-formula", { sheet, row, column });
    }
  }
}

function spelledOut({ row, column, start, end }: Member, prefix: string, formulaAt: FormulaAt): Splice {
  const formula = formulaAt(row, column);
  if (formula === undefined) throw new RangeError(`No formula was read at ${cellName({ row, column })}.`);
  return { start, end, text: `<${prefix}f>${escapeCellText(formula)}</${prefix}f>` };
}

/** Types of formula that hang together, in either kind of quotes. */
const LINKED = ["shared", "array", "dataTable"].map((word) => new TextEncoder().encode(word));

/** Whether such a type stands anywhere between two places. Most quotes are told by the letter behind them. */
function mentionsLinked(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    for (const word of LINKED) {
      if (bytes[at + 1] === word[0] && word.every((letter, i) => bytes[at + 1 + i] === letter)) return true;
    }
  }
  return false;
}
