import { formatAt, formulaAt, rowAt, textAt, valueAt } from "../../workbook/cells";
import type { CellRef } from "../../workbook/address";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { CellView, ColumnView, SheetView, Subject } from "./diagnosis";

const EXPLAINS = /定義|コード|更新履歴|凡例|説明|注意事項/u;
const PLAIN_COLORS = new Set(["000000", "FFFFFF"]);

export function viewWorkbook(workbook: Workbook, csv: string | undefined): Subject {
  const visible = workbook.sheets.filter(({ kind, visibility }) => kind === "worksheet" && visibility === "visible");
  const sheets = visible.flatMap((sheet) => viewSheet(workbook, sheet) ?? []);
  return {
    sheets,
    data: sheets.filter(({ name }) => !EXPLAINS.test(name)),
    hidden: workbook.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name),
    csv,
  };
}

function viewSheet(workbook: Workbook, sheet: Sheet): SheetView | undefined {
  const cells = filledCells(workbook, sheet);
  const first = cells[0];
  if (!first) return undefined;
  const columns = cells.map(({ at }) => at.column).reduce(bounds, [Infinity, -Infinity]);
  const [left, right] = columns;
  const top = first.at.row;
  const bottom = cells.at(-1)?.at.row ?? top;
  const heads = cells.filter(({ at }) => at.row === top);
  const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  const objects = [
    ...(sheet.charts ?? []).map(({ anchor }) => at(anchor.top, anchor.left)),
    ...(sheet.sparklines ?? []).map(({ row, column }) => at(row, column)),
    ...sheet.notes.map(({ row, column }) => at(row, column)),
  ];
  return {
    name: sheet.name,
    cells,
    heads,
    columns: viewColumns(cells, heads, top),
    top,
    left,
    bottom,
    right,
    merges: sheet.merges.map((merge) => at(merge.top, merge.left)),
    hidden: [
      ...sheet.hiddenRows.map(({ from }) => at(from, left)),
      ...sheet.hiddenColumns.map(({ from }) => at(top, from)),
    ],
    objects,
    coloured: [
      ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges.map((range) => at(range.top, range.left))),
      ...cells
        .filter(({ at: { row, column } }) => row > top && isColoured(workbook, sheet, row, column))
        .map((cell) => cell.at),
    ],
  };
}

function filledCells(workbook: Workbook, sheet: Sheet): readonly CellView[] {
  return sheet.rows.flatMap(({ index }) => {
    const row = rowAt(sheet, index);
    if (!row) return [];
    return row.values.flatMap((value, offset): CellView[] => {
      const column = row.start + offset;
      const hasFormula = formulaAt(sheet, index, column) !== undefined;
      if ((value === null || value === "") && !hasFormula) return [];
      const held = valueAt(sheet, index, column);
      const text = typeof held === "string" ? held : textAt(workbook, sheet, index, column);
      const at = { sheet: sheet.name, row: index, column };
      return [{ at, text, isNumber: typeof held === "number", hasFormula }];
    });
  });
}

function viewColumns(cells: readonly CellView[], heads: readonly CellView[], top: number): readonly ColumnView[] {
  const headOf = new Map(heads.map(({ at, text }) => [at.column, text]));
  const bodies = new Map<number, CellView[]>();
  for (const cell of cells) {
    const { row, column } = cell.at;
    const body = bodies.get(column) ?? [];
    if (row > top) body.push(cell);
    bodies.set(column, body);
  }
  return [...bodies]
    .sort(([a], [b]) => a - b)
    .map(([column, body]) => {
      const numbers = body.filter(({ isNumber }) => isNumber).length;
      return { column, head: headOf.get(column) ?? "", body, isNumeric: numbers > 0 && numbers * 2 >= body.length };
    });
}

function isColoured(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const { look } = formatAt(workbook, sheet, row, column);
  return [look?.fill, look?.font?.color].some((color) => color !== undefined && !PLAIN_COLORS.has(color.toUpperCase()));
}

function bounds([low, high]: readonly [number, number], value: number): readonly [number, number] {
  return [Math.min(low, value), Math.max(high, value)];
}
