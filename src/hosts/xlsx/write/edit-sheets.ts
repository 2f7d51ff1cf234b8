import { formulaAt, contentAt, isFlag, type Edit, type Sheet, type Workbook } from "../../../core";
import { addSheet } from "../create/add-sheet";
import { INLINE_TEXTS } from "../create/cell-texts";
import { freeFormulas } from "./free-formulas";
import { editNotes } from "./edit-notes";
import type { PackageEdit } from "./package-edit";
import type { CellChange } from "./cell-changes";
import { patchCells } from "./patch-cells";
import { patchDimension } from "./patch-dimension";
import { patchFlags } from "./patch-flags";
import { removeSheetParts } from "./remove-sheet-parts";
import { refuseProtected } from "./refuse-protected";
import { sheetParts } from "./sheet-parts";
import type { StylesEdit } from "./styles-edit";

export interface SheetsChange {
  readonly before: Workbook;
  readonly after: Workbook;
  readonly edits: readonly Edit[];
  readonly styles: StylesEdit;
}

export interface EditedSheets {
  readonly newSheets: ReadonlyMap<string, string>;
  readonly rewritten: ReadonlySet<string>;
  readonly recalculate: boolean;
}

/** What the edits do to each sheet together: the state after the last of them is what counts. */
interface Touched {
  readonly cells: Map<number, Map<number, CellChange>>;
  flags: boolean;
  notes: boolean;
  isRewritten: boolean;
}

/** Patches, makes, makes anew and deletes sheets. The workbook part still has to be told. */
export function editSheets(file: PackageEdit, workbookPart: string, change: SheetsChange): EditedSheets {
  const { before, after } = change;
  const parts = sheetParts(file, workbookPart);
  const touched = gather(change);
  const newSheets = new Map<string, string>();
  const rewritten = new Set<string>();
  for (const { name } of before.sheets) {
    const part = parts.get(name);
    if (part && !after.sheets.some((sheet) => sheet.name === name)) {
      removeSheetParts(file, part.part);
      file.remove(part.part);
      file.unrelate(workbookPart, part.relationship);
    }
  }
  for (const [at, sheet] of after.sheets.entries()) {
    const what = touched.get(sheet.name);
    if (!what) continue;
    const present = parts.get(sheet.name)?.part;
    if (present !== undefined && !what.isRewritten) patchSheet(file, present, sheet, what, change);
    else {
      const part = present ?? file.freeName("xl/worksheets/sheet", ".xml");
      if (present !== undefined) removeSheetParts(file, present);
      makeSheet(file, part, sheet, at, change);
      rewritten.add(sheet.name);
      if (present === undefined) newSheets.set(sheet.name, file.relate(workbookPart, "worksheet", part));
    }
  }
  const hasCells = [...touched.values()].some(({ cells, isRewritten }) => cells.size > 0 || isRewritten);
  return { newSheets, rewritten, recalculate: hasCells || after.sheets.length !== before.sheets.length };
}

function gather(change: SheetsChange): Map<string, Touched> {
  const { edits, after } = change;
  const touched = new Map<string, Touched>();
  const of = (name: string): Touched => {
    const sheet = after.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())?.name ?? name;
    const known = touched.get(sheet) ?? { cells: new Map(), flags: false, notes: false, isRewritten: false };
    touched.set(sheet, known);
    return known;
  };
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  for (const edit of edits) {
    if (edit.kind === "cell") {
      const sheet = sheets.get(edit.at.sheet);
      if (!sheet) continue;
      const { cells } = of(edit.at.sheet);
      const row = cells.get(edit.at.row) ?? new Map<number, CellChange>();
      cells.set(edit.at.row, row);
      row.set(edit.at.column, changeAt(change, sheet, edit.at.row, edit.at.column));
    } else if (edit.kind === "flags") of(edit.sheet).flags = true;
    else if (edit.kind === "note") of(edit.at.sheet).notes = true;
    else if (edit.kind === "sheet") of(edit.name).isRewritten = true;
  }
  return touched;
}

function changeAt({ before, after }: SheetsChange, sheet: Sheet, row: number, column: number): CellChange {
  const old = before.sheets.find(({ name }) => name === sheet.name);
  const content = contentAt(after, sheet, row, column);
  return {
    ...content,
    keepsFormat: old !== undefined && contentAt(before, old, row, column).numberFormat === content.numberFormat,
  };
}

function patchSheet(file: PackageEdit, part: string, sheet: Sheet, what: Touched, change: SheetsChange): void {
  const { before, styles } = change;
  const old = before.sheets.find(({ name }) => name === sheet.name);
  if (what.cells.size > 0 || what.flags) {
    const outline = file.outline(part);
    refuseProtected(outline, sheet, what.cells, styles);
    const formulas = old
      ? freeFormulas(outline, sheet.name, what.cells, (row, column) => formulaAt(old, row, column))
      : [];
    file.patch(part, [
      ...(what.cells.size > 0 ? [...patchDimension(outline, what.cells), ...formulas] : []),
      ...patchCells(outline, what.cells, styles),
      ...(what.flags
        ? patchFlags(outline, sheet.conditionalFormats.filter(isFlag), (look) => styles.differentialFor(look))
        : []),
    ]);
  }
  if (what.notes && old) editNotes(file, part, old.notes, sheet.notes, sheet.name);
}

function makeSheet(file: PackageEdit, part: string, sheet: Sheet, at: number, { after, styles }: SheetsChange): void {
  const styleOf = (format: number) => {
    const found = after.formats[format];
    return found === undefined || format === 0 ? 0 : styles.styleFor(found);
  };
  addSheet(file, sheet, {
    paths: {
      sheet: part,
      notes: file.freeName("xl/comments", ".xml"),
      noteDrawing: file.freeName("xl/drawings/vmlDrawing", ".vml"),
      drawing: file.freeName("xl/drawings/drawing", ".xml"),
      nextChart: () => file.freeName("xl/charts/chart", ".xml"),
    },
    shapesFrom: at,
    texts: INLINE_TEXTS,
    styleOf,
    dxfOf: (look) => styles.differentialFor(look),
    selected: false,
    defaultRowHeight: 18.75,
  });
}
