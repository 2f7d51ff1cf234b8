import { displayWidth, fit, padEnd, padStart } from "./width";

export interface AlignedColumn {
  readonly head: string;
  readonly right?: boolean;
  readonly widest?: number;
}

/** Lines of a table whose columns stand in line, whatever the width of the characters. */
export function alignTable(columns: readonly AlignedColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const clean = rows.map((row) => row.map((cell, at) => fit(oneLine(cell), columns[at]?.widest ?? 60)));
  const widths = columns.map((column, at) =>
    Math.max(displayWidth(column.head), ...clean.map((row) => displayWidth(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, at) => (column.right ? padStart : padEnd)(cells[at] ?? "", widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(columns.map((column) => column.head)), ...clean.map(line)];
}

/** Line breaks, tabs and control characters of a cell would break the line (or drive the terminal). */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
