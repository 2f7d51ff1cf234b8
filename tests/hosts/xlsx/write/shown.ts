import { cellName, isFlag, type CellValue, type Range, type Sheet, type Workbook } from "../../../../src/core";

/** What a workbook says and shows, without how it is numbered inside: two hosts must agree on this. */
export function shown(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map((sheet) => shownSheet(workbook, sheet)),
    // What Excel keeps about print and filter under names of its own is said by the sheet's layout.
    names: workbook.names
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, sheet, formula, hidden }) => JSON.stringify([sheet ?? null, name, formula, hidden]))
      .sort(),
    memos: workbook.memos ?? [],
    date1904: workbook.date1904,
    externalLinks: workbook.externalLinks,
  };
}

/** A formula that shows nothing gives an empty text. Of what one computes, the last digits are the computer's own. */
function resultShown(value: CellValue): CellValue {
  if (value === null) return "";
  return typeof value === "number" ? Number(value.toPrecision(14)) : value;
}

/** The order in which a file lists places says nothing. */
function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}

function shownSheet(workbook: Workbook, sheet: Sheet) {
  const cells: Record<string, unknown> = {};
  for (const row of sheet.rows) {
    row.values.forEach((value, at) => {
      const formula = row.formulas?.[at];
      const { numberFormat, locked } = workbook.formats[row.formats?.[at] ?? 0] ?? {
        numberFormat: "General",
        locked: true,
      };
      const normal = workbook.formats[0];
      const isPlain = numberFormat === (normal?.numberFormat ?? "General") && locked === (normal?.locked ?? true);
      // An empty text shows nothing, as an empty cell; not every host tells the two apart.
      if ((value === null || value === "") && formula === undefined && isPlain) return;
      const known = formula === undefined ? (value === "" ? null : value) : resultShown(value);
      cells[cellName({ row: row.index, column: row.start + at })] = { value: known, formula, numberFormat, locked };
    });
  }
  const { conditionalFormats: formats } = sheet;
  return {
    name: sheet.name,
    kind: sheet.kind,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells,
    merges: [...sheet.merges].sort(byPlace),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    notes: sheet.notes,
    hyperlinks: [...sheet.hyperlinks].sort((a, b) => byPlace(a.range, b.range)),
    // Not said is no: a file does not tell the two apart.
    validations: sheet.validations.map((validation) => ({ allowBlank: false, ...validation })),
    flags: formats.filter(isFlag).map(({ type, formulas, ranges }) => ({ type, formulas, ranges })),
    foreignFormats: formats
      .filter((format) => !isFlag(format))
      .map(({ type, formulas, ranges }) => ({ type, formulas, ranges })),
  };
}
