import { formatAt, formulaAt, valueAt } from "../../workbook/cells";
import type { Edit } from "../../workbook/edit";
import { putName } from "../../workbook/edits/edit-name";
import { putSheet } from "../../workbook/edits/edit-sheet";
import { isOwnSheet, ownColumns, ownMark } from "../../workbook/own-sheet";
import { EMPTY_SHEET } from "../../workbook/empty-sheet";
import type { Sheet, SheetLayout, Workbook } from "../../workbook/workbook";
import { shiftFormula } from "../../achieving/formulas/shift-formula";
import type { OwnDraft } from "./own-draft";
import { sameSheet } from "./same-sheet";

/**
 * Puts a sheet of ours into the workbook: made, or written anew in its place. What a person did to it stays: the
 * widths of the columns, and whatever stands to the right of ours, each row beside its own record. Where nothing
 * would change there is no edit.
 */
export function placeSheet(workbook: Workbook, draft: OwnDraft): readonly Edit[] {
  const present = presentSheet(workbook, draft.name);
  const before = present ? ownColumns(workbook, present.name) : undefined;
  if (present && before !== undefined) keepBeside(workbook, present, before, draft);
  const layout = keepWidths(present, before, draft);
  const sheet: Sheet = {
    ...EMPTY_SHEET,
    ...draft.parts,
    ...(layout && { layout }),
    name: present?.name ?? draft.name,
    rows: draft.cells.rows(),
  };
  const isMarked = present !== undefined && before === draft.columns;
  return [
    ...(present && sameSheet(present, sheet) ? [] : [putSheet(workbook, sheet, draft.cells.palette.formats)]),
    ...(isMarked ? [] : [putName(workbook, ownMark(sheet.name, draft.columns))]),
  ];
}

export function presentSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase() && isOwnSheet(workbook, sheet.name),
  );
}

/** Columns a person added. A record that is gone takes its remarks to the foot of the sheet: nothing typed is lost. */
function keepBeside(workbook: Workbook, present: Sheet, before: number, draft: OwnDraft): void {
  const { cells, columns, firstRow, keyColumn } = draft;
  const rowsByKey = new Map<unknown, number>();
  const drafted = cells.rows();
  if (keyColumn !== undefined) {
    for (const row of drafted) {
      const key = row.values[keyColumn - row.start];
      if (row.index >= firstRow && typeof key === "string") rowsByKey.set(key, row.index);
    }
  }
  let foot = Math.max(drafted.at(-1)?.index ?? 0, firstRow) + 2;
  // The key column may have moved together with our last column.
  const keyBefore = keyColumn === undefined ? -1 : keyColumn + before - columns;
  for (const { index, start, values } of present.rows) {
    const end = start + values.length;
    const beside = range(Math.max(before, start), end).filter(
      (column) => valueAt(present, index, column) !== null || formulaAt(present, index, column) !== undefined,
    );
    if (beside.length === 0) continue;
    const key = index >= firstRow ? valueAt(present, index, keyBefore) : null;
    const row = typeof key === "string" && keyColumn !== undefined ? (rowsByKey.get(key) ?? foot++) : index;
    for (const column of beside) {
      const formula = formulaAt(present, index, column);
      const to = column + columns - before;
      const moved = formula === undefined ? undefined : shiftFormula(formula, row - index, to - column);
      cells.put(row, to, valueAt(present, index, column), formatAt(workbook, present, index, column), moved);
    }
  }
}

function keepWidths(present: Sheet | undefined, before: number | undefined, draft: OwnDraft): SheetLayout | undefined {
  const { layout } = draft.parts;
  const widths = present?.layout?.columnWidths;
  if (!widths || before === undefined) return layout;
  const shift = draft.columns - before;
  const kept = widths.flatMap(({ columns: { from, to }, width }) => {
    if (shift === 0) return [{ columns: { from, to }, width }];
    // Our own columns are others now; those of the person are the same.
    return to < before ? [] : [{ columns: { from: Math.max(from, before) + shift, to: to + shift }, width }];
  });
  const isKept = (column: number) => kept.some(({ columns }) => column >= columns.from && column <= columns.to);
  const own = (layout?.columnWidths ?? []).filter(({ columns }) => !isKept(columns.from));
  const columnWidths = [...own, ...kept].sort((a, b) => a.columns.from - b.columns.from);
  return { ...layout, columnWidths };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
