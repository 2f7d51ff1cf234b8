/// <reference types="office-js" />
import type { Workbook } from "../../../core/index";
import { findColumnScale } from "../read/column-scale";
import type { Task } from "../trips";
import { putCells, type CellChange } from "./put-cells";
import { putCharts } from "./put-charts";
import { putConditionalFormats } from "./put-flags";
import { putLayout } from "./put-layout";
import { putLinks } from "./put-links";
import { putLooks } from "./put-looks";
import { putValidations } from "./put-validations";
import { sheetNamed } from "./touched";

const EMPTY = { value: null, numberFormat: "General" } as const;

/** Fills a sheet of ours: one just made, or one that is emptied first and keeps its place and whatever refers to it. */
export function* makeSheet(
  { workbook }: Excel.RequestContext,
  wanted: Workbook,
  name: string,
  isThere: boolean,
): Task<void> {
  const sheet = sheetNamed(wanted, name);
  if (!sheet) return;
  const object = workbook.worksheets.getItem(name);
  if (isThere) yield* emptySheet(object);
  const scale = yield* findColumnScale(object);
  // A link changes the look of its cell, and may change what it says, so it comes before both.
  yield* putLinks(object, sheet.hyperlinks);
  yield* putCells(object, changesOf(wanted, name));
  yield* putLooks(object, sheet, wanted.formats);
  for (const { top, left, bottom, right } of sheet.merges) {
    yield 500;
    object.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
  }
  yield* putValidations(object, sheet.validations);
  yield* putConditionalFormats(
    object,
    [],
    sheet.conditionalFormats.filter(({ type }) => type === "expression"),
  );
  yield* putLayout(object, sheet, scale);
  yield* putCharts(workbook, object, sheet.charts ?? []);
  yield* putPlace(object, wanted, name, isThere);
}

/** Everything of ours goes; notes that people put on it stay. */
function* emptySheet(object: Excel.Worksheet): Task<void> {
  const charts = object.charts.load("items/name");
  object.autoFilter.load("enabled");
  yield "answer";
  yield 3000;
  for (const chart of charts.items) chart.delete();
  if (object.autoFilter.enabled) object.autoFilter.remove();
  object.freezePanes.unfreeze();
  const all = object.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear();
  // Rows that were high for their texts would stay so under others; columns come with widths of their own.
  all.format.useStandardHeight = true;
  all.rowHidden = false;
  all.columnHidden = false;
}

function changesOf(wanted: Workbook, name: string): readonly CellChange[] {
  const sheet = sheetNamed(wanted, name);
  return (sheet?.rows ?? []).flatMap((row) =>
    row.values.flatMap((value, at): readonly CellChange[] => {
      const formula = row.formulas?.[at];
      const { numberFormat } = wanted.formats[row.formats?.[at] ?? 0] ?? EMPTY;
      if (value === null && formula === undefined && numberFormat === "General") return [];
      const content = { value, numberFormat, ...(formula !== undefined && { formula }) };
      return [{ row: row.index, column: row.start + at, wanted: content, present: EMPTY }];
    }),
  );
}

/** Where the sheet stands among the others, and whether it is seen and protected. */
function* putPlace(object: Excel.Worksheet, wanted: Workbook, name: string, isThere: boolean): Task<void> {
  const index = wanted.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = wanted.sheets[index];
  if (!sheet) return;
  yield 1500;
  // A new sheet is the last one already; where charts have sheets of their own, counting would go wrong.
  if (!isThere && index < wanted.sheets.length - 1) object.position = index;
  object.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[sheet.visibility];
  if (sheet.isProtected) object.protection.protect();
}
