import { NO_RATE_CAUSES } from "../reasons";
import { METHODS } from "../../plan/terms/methods";
import type { CellRef } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";
import { putName } from "../../workbook/edits/edit-name";
import { putSheet } from "../../workbook/edits/edit-sheet";
import { ownMark, ownSheetName } from "../../workbook/own-sheet";
import { EMPTY_SHEET } from "../../workbook/empty-sheet";
import { NORMAL_FORMAT } from "../../workbook/empty-workbook";
import { LOOKS } from "../../workbook/sheet-looks";
import type { CellFormat, CellValue, Row, Sheet, Workbook } from "../../workbook/workbook";
import { referToCell } from "../formulas/refer-to-cell";
import { FILL_SKIPS, type FillItem } from "./fill-item";

const NAME = "達成状況";
const HEADS = ["シート", "指標", "単位", "年度", "基準値", "目標値", "実績値", "達成率", "計算方法", "備考"] as const;
const WIDTHS = [16, 44, 8, 8, 12, 12, 12, 12, 12, 48];
const RATE_COLUMN = HEADS.indexOf("達成率");
const FIRST_ROW = 2;

const FORMATS = {
  normal: NORMAL_FORMAT,
  title: LOOKS.title,
  head: LOOKS.head,
  text: LOOKS.word,
  value: LOOKS.value,
  rate: LOOKS.rate,
} as const satisfies Record<string, CellFormat>;

type FormatName = keyof typeof FORMATS;
const FORMAT_OF: Readonly<Record<FormatName, CellFormat>> = FORMATS;
const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: FormatName;
  /** A value cell keeps the format of the cell it repeats. */
  readonly numberFormat?: string;
}

/**
 * Our own sheet for rates that have no cell in the template. It repeats targets and actuals by formula, so that it
 * follows the tables; what could not be written says why.
 */
export function statusSheet(items: readonly FillItem[], name = NAME): { sheet: Sheet; formats: readonly CellFormat[] } {
  const formats: CellFormat[] = FORMAT_NAMES.map((format) => FORMATS[format]);
  const rows = [titleRow(), headRow(), ...items.map((item) => itemCells(item))];
  const sheet: Sheet = {
    ...EMPTY_SHEET,
    name,
    rows: rows.map((cells, at) => plainRow(at, cells, formats)),
    layout: {
      columnWidths: WIDTHS.map((width, column) => ({ columns: { from: column, to: column }, width })),
      frozenAt: { row: FIRST_ROW, column: 2 },
      print: { landscape: true, paper: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { from: 1, to: 1 } },
    },
  };
  return { sheet, formats };
}

/** The edits that put the sheet into the workbook, and the items with the cells they stand in. */
export function putStatusSheet(
  workbook: Workbook,
  items: readonly FillItem[],
): { readonly edits: readonly Edit[]; readonly items: readonly FillItem[] } {
  if (items.length === 0) return { edits: [], items };
  const name = ownSheetName(workbook, NAME);
  const { sheet, formats } = statusSheet(items, name);
  const placed = items.map((item, at) => ({
    ...item,
    at: item.formula === null ? null : { sheet: name, row: FIRST_ROW + at, column: RATE_COLUMN },
  }));
  return { edits: [putSheet(workbook, sheet, formats), putName(workbook, ownMark(name))], items: placed };
}

function titleRow(): readonly Cell[] {
  return [{ value: NAME, format: "title" }];
}

function headRow(): readonly Cell[] {
  return HEADS.map((value) => ({ value, format: "head" }));
}

function itemCells(item: FillItem): readonly Cell[] {
  const { achievement, method, year } = item;
  const { target, actual, baseline } = achievement.inputs;
  const unit = (target ?? actual ?? baseline)?.unit;
  return [
    text(achievement.indicator.at.sheet),
    repeated(achievement.indicator.at, achievement.indicator.name, "text"),
    text(unit ?? ""),
    text(year),
    inputCell(baseline),
    inputCell(target),
    inputCell(actual),
    item.formula === null ? text("要確認") : { value: item.value, formula: item.formula, format: "rate" },
    text(METHODS[method].ja),
    text(remark(item)),
  ];
}

function remark({ why, achievement }: FillItem): string {
  const cause = achievement.cause === null ? "" : NO_RATE_CAUSES[achievement.cause].ja;
  return why === null || why === "unsuited" ? cause : FILL_SKIPS[why].ja;
}

function inputCell(input: FillItem["achievement"]["inputs"]["target"]): Cell {
  if (!input) return { value: "", format: "value" };
  return { ...repeated(input.at, input.slot.value, "value"), numberFormat: input.slot.numberFormat };
}

/** A plain reference to an empty cell would show 0. */
function repeated(at: CellRef, value: CellValue, format: FormatName): Cell {
  if (format === "text") return { value, format };
  const cell = referToCell(at, "");
  return { value: value ?? "", formula: `IF(COUNTBLANK(${cell})>0,"",${cell})`, format };
}

function text(value: string | number): Cell {
  return { value: value === "" ? null : value, format: "text" };
}

function plainRow(index: number, cells: readonly Cell[], formats: CellFormat[]): Row {
  const ids = cells.map(({ format, numberFormat }) => {
    if (numberFormat === undefined || numberFormat === "General") return FORMAT_NAMES.indexOf(format);
    const wanted = { ...FORMAT_OF[format], numberFormat };
    const known = formats.findIndex((each) => each.numberFormat === numberFormat && each.look === wanted.look);
    return known >= 0 ? known : formats.push(wanted) - 1;
  });
  return {
    index,
    start: 0,
    values: cells.map(({ value }) => value),
    formats: ids,
    ...(cells.some(({ formula }) => formula !== undefined) && { formulas: cells.map(({ formula }) => formula) }),
  };
}
