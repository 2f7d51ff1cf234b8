import {
  describeFill,
  type Edit,
  type FillItem,
  type FillLine,
  fillOptionsOf,
  type FillPlan,
  planFill,
  type Survey,
} from "../../core/index";
import type { Desk } from "./desk";
import { writeChange } from "./write";

/** What writing the rates would do. Typed rates and other formulas are in it too: whoever ticks them replaces them. */
export function previewRates(known: Survey, replace: boolean): FillPlan {
  return planFill(known.tables.tables, known.workbook, { ...fillOptionsOf(known), replace });
}

/** The same in figures and words, with everything that could be replaced. */
export function reviewRates(known: Survey): readonly FillLine[] {
  return describeFill(known.workbook, previewRates(known, true));
}

export function isWritable({ action }: FillItem): boolean {
  return action === "write" || action === "replace";
}

export function rateKey({ indicator: { at }, year, at: cell }: FillItem): string {
  return [at.sheet, at.row, at.column, year, cell?.row, cell?.column].join(" ");
}

/** Writes the ticked rates. Our own sheet is one piece: it is written when any of its rates is ticked. */
export function writeRates(desk: Desk, ticked: ReadonlySet<string>, replace: boolean): Promise<boolean> {
  return writeChange(desk, (known) => {
    const { edits, items } = previewRates(known, replace);
    const chosen = items.filter((item) => isWritable(item) && ticked.has(rateKey(item)));
    const cells = new Set(chosen.flatMap(({ at }) => (at ? [cellKey(at)] : [])));
    const ownSheets = new Set(chosen.flatMap(({ at }) => (at ? [at.sheet] : [])));
    const kept = edits.filter((edit) => isChosen(edit, cells, ownSheets));
    const { didFill, didFillDone } = desk.texts;
    return { edits: kept, label: didFill(chosen.length), done: didFillDone(chosen.length) };
  });
}

function isChosen(edit: Edit, cells: ReadonlySet<string>, ownSheets: ReadonlySet<string>): boolean {
  if (edit.kind === "cell") return cells.has(cellKey(edit.at));
  if (edit.kind === "sheet") return ownSheets.has(edit.name);
  return edit.kind === "name" && edit.sheet !== undefined && ownSheets.has(edit.sheet);
}

function cellKey(at: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${at.sheet}!${String(at.row)},${String(at.column)}`;
}
