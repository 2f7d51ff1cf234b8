import { rememberOf } from "../../reading/memory/remember";
import type { Slot } from "../../reading/table";
import { parseCellName } from "../../workbook/address";

/** A cell a formula refers to on its own sheet, with what of it is fixed by $. */
export interface FormulaRef {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

// Strings and references to other sheets are matched first, so that "A1" and 'R6'!A1 are never taken for own cells.
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.[\]])[\p{L}\p{N}_.[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Cells of its own sheet that a formula names, one by one (a range gives its two corners). */
export function ownRefs(formula: string): readonly FormulaRef[] {
  const refs: FormulaRef[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const at = match[2] === undefined ? undefined : parseCellName(match[0]);
    if (at) refs.push({ ...at, text: match[0] });
  }
  return refs;
}

/** The formula with every own cell replaced; strings and other sheets' cells stay as they are. */
export function replaceRefs(formula: string, replace: (ref: FormulaRef) => string): string {
  return formula.replace(TOKEN, (text: string, _row: string, column: string | undefined) => {
    const at = column === undefined ? undefined : parseCellName(text);
    return at ? replace({ ...at, text }) : text;
  });
}

/**
 * The formula as seen from its own cell: =D4/C4 in row 4 and =D5/C5 in row 5 have one shape. Spaces and letter case do
 * not count.
 */
export function formulaShape(formula: string, at: { readonly row: number; readonly column: number }): string {
  const relative = replaceRefs(formula, ({ row, column, text }) => {
    const fixed = /^(\$?)[A-Z]+(\$?)/u.exec(text);
    const r = fixed?.[2] === "$" ? `R${String(row)}` : `R[${String(row - at.row)}]`;
    const c = fixed?.[1] === "$" ? `C${String(column)}` : `C[${String(column - at.column)}]`;
    return r + c;
  });
  return relative.replace(/\s+/gu, "").toUpperCase();
}

/** The shape of a cell's own formula, worked out once: the table asks for it and then every rule on formulas. */
export const shapeOfSlot = rememberOf(({ formula, at }: Slot): string | undefined =>
  formula === undefined ? undefined : formulaShape(formula, at),
);

/** =180/120 is a number typed with an equals sign: it names no cell and follows no change. */
export function namesCells(formula: string): boolean {
  return /[A-Z]{1,3}\$?\d|!|\[|[A-Z]+\(\)|[\p{L}_]{2,}(?!\()/iu.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
}
