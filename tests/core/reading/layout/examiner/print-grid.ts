import { columnName } from "../../../../../src/core/workbook/address";
import { formulaAt, textAt, valueAt } from "../../../../../src/core/workbook/cells";
import type { Sheet, Workbook } from "../../../../../src/core/workbook/workbook";

const WIDEST = 22;

/**
 * A sheet as a grid with column letters and row numbers. ↔ ↕ merged, ⏎ line break, "…" a text that looks like a
 * number, = a formula, # at a hidden row or column.
 */
export function printGrid(workbook: Workbook, sheet: Sheet): string {
  const right = Math.max(
    -1,
    ...sheet.rows.map((row) => row.start + row.values.length - 1),
    ...sheet.merges.map((m) => m.right),
  );
  const bottom = Math.max(-1, ...sheet.rows.map((row) => row.index), ...sheet.merges.map((merge) => merge.bottom));
  const isHidden = (spans: Sheet["hiddenRows"], index: number) =>
    spans.some((span) => index >= span.from && index <= span.to);
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_, column) => clip(printCell(workbook, sheet, row, column))),
  );
  const widths = Array.from({ length: right + 1 }, (_, column) =>
    Math.max(2, ...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const line = (head: string, cells: readonly string[]) =>
    `${head.padStart(4)} | ${cells.map((cell, column) => pad(cell, widths[column] ?? 2)).join(" | ")}`.trimEnd();
  const letters = widths.map((_, column) => columnName(column) + (isHidden(sheet.hiddenColumns, column) ? "#" : ""));
  return [
    line("", letters),
    ...rows.map((row, index) => line(String(index + 1) + (isHidden(sheet.hiddenRows, index) ? "#" : ""), row)),
  ].join("\n");
}

function printCell(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const merge = sheet.merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
  if (merge && (row > merge.top || column > merge.left)) return column > merge.left ? "↔" : "↕";
  const text = textAt(workbook, sheet, row, column).replaceAll("\n", "⏎");
  const value = valueAt(sheet, row, column);
  const shown = typeof value === "string" && /^[-\d,.％%０-９，．]+$/.test(value) ? `"${text}"` : text;
  return formulaAt(sheet, row, column) === undefined ? shown : `=${shown}`;
}

export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~｡-ﾟ]/.test(character) ? 1 : 2), 0);
}

export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function clip(text: string): string {
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > WIDEST - 1) return `${kept}~`;
    kept += character;
  }
  return kept;
}
