import { type CellRef, type CellValue, formatAt, type Row, type Sheet, type Workbook } from "../../core/index";

/** More cells than this are judged faster all at once. */
const MANY = 300;

/**
 * Which cells two readings of a workbook differ in; null when more changed than cells. Events of hosts come late, twice
 * or never: what stands in the workbook is the only thing to go by.
 */
export function findChanges(before: Workbook, after: Workbook): readonly CellRef[] | null {
  if (before === after) return [];
  if (before.sheets.length !== after.sheets.length || !same(before.names, after.names)) return null;
  const changed: CellRef[] = [];
  for (const [at, sheet] of after.sheets.entries()) {
    const old = before.sheets[at];
    if (old === sheet && before.formats === after.formats) continue;
    if (!old || !sameAround(old, sheet)) return null;
    changed.push(...cellsThatDiffer(before, old, after, sheet));
    if (changed.length > MANY) return null;
  }
  return changed;
}

function sameAround(a: Sheet, b: Sheet): boolean {
  const around = ({ name, kind, visibility, merges, hiddenRows, hiddenColumns, isProtected, notes }: Sheet) => [
    name,
    kind,
    visibility,
    merges,
    hiddenRows,
    hiddenColumns,
    isProtected,
    notes,
  ];
  return same(around(a), around(b));
}

function cellsThatDiffer(before: Workbook, old: Sheet, after: Workbook, sheet: Sheet): readonly CellRef[] {
  const rows = new Map(old.rows.map((row) => [row.index, row]));
  const found: CellRef[] = [];
  for (const row of sheet.rows) {
    found.push(...inRow(before, old, rows.get(row.index), after, sheet, row));
    rows.delete(row.index);
  }
  for (const row of rows.values()) found.push(...inRow(before, old, row, after, sheet, undefined));
  return found;
}

function inRow(
  before: Workbook,
  old: Sheet,
  one: Row | undefined,
  after: Workbook,
  sheet: Sheet,
  other: Row | undefined,
): readonly CellRef[] {
  const rows = [one, other].filter((row) => row !== undefined);
  const from = Math.min(...rows.map(({ start }) => start));
  const to = Math.max(...rows.map(({ start, values }) => start + values.length));
  const index = rows[0]?.index ?? 0;
  const found: CellRef[] = [];
  for (let column = from; column < to; column++) {
    const [a, b] = [cellIn(one, column), cellIn(other, column)];
    const formats = () =>
      formatAt(before, old, index, column).numberFormat === formatAt(after, sheet, index, column).numberFormat;
    if (sameValue(a.value, b.value) && a.formula === b.formula && formats()) continue;
    found.push({ sheet: sheet.name, row: index, column });
  }
  return found;
}

function cellIn(
  row: Row | undefined,
  column: number,
): { readonly value: CellValue; readonly formula?: string | undefined } {
  const at = column - (row?.start ?? 0);
  return { value: row?.values[at] ?? null, formula: row?.formulas?.[at] };
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a?.error === b?.error);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
