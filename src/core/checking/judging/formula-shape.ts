import { rememberLately } from "../../reading/memory/remember";
import type { Slot } from "../../reading/table";
import { rewriteRefs, scanRefs } from "./scan-formula";

/** A cell a formula refers to on its own sheet, as it is written there. */
export interface FormulaRef {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells of its own sheet that a formula names, one by one (a range gives its two corners). */
export function ownRefs(formula: string): readonly FormulaRef[] {
  const refs: FormulaRef[] = [];
  scanRefs(formula, ({ row, column, start, end }) => refs.push({ row, column, text: formula.slice(start, end) }));
  return refs;
}

/**
 * The formula as seen from its own cell: =D4/C4 in row 4 and =D5/C5 in row 5 have one shape. Spaces and letter case do
 * not count.
 */
export function formulaShape(formula: string, at: { readonly row: number; readonly column: number }): string {
  const relative = rewriteRefs(formula, ({ row, column, fixedRow, fixedColumn }) => {
    const r = fixedRow ? `R${String(row)}` : `R[${String(row - at.row)}]`;
    const c = fixedColumn ? `C${String(column)}` : `C[${String(column - at.column)}]`;
    return r + c;
  });
  return relative.replace(/\s+/gu, "").toUpperCase();
}

/** The shape of a cell's own formula: several rules ask for it of the row at hand. */
export const shapeOfSlot = rememberLately(({ formula, at }: Slot): string | undefined =>
  formula === undefined ? undefined : formulaShape(formula, at),
);

/** =180/120 is a number typed with an equals sign: it names no cell and follows no change. */
export function namesCells(formula: string): boolean {
  return /[A-Z]{1,3}\$?\d|!|\[|[A-Z]+\(\)|[\p{L}_]{2,}(?!\()/iu.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
}
