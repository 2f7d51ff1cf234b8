import { cellName, parseCellName } from "../../workbook/address";

/** A cell of its own sheet that a formula names. */
export interface OwnReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

// Strings and other sheets' cells are matched first, so that "A1" and 'R6'!A1 are never taken for own cells.
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.[\]])[\p{L}\p{N}_.[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula with every own cell put in other words; strings and other sheets' cells stay as they are. */
export function rewriteReferences(formula: string, rewrite: (reference: OwnReference) => string): string {
  return formula.replace(TOKEN, (text: string, fixedColumn: string | undefined, ...groups: unknown[]) => {
    const at = groups[0] === undefined ? undefined : parseCellName(text);
    return at ? rewrite({ ...at, fixedColumn: fixedColumn === "$", fixedRow: groups[1] === "$" }) : text;
  });
}

/** Names another sheet's cells, or another workbook's. */
export function leavesItsSheet(formula: string): boolean {
  return /!/u.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
}

/** What Excel makes of a formula when it is copied so many rows down and columns right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, ({ row, column, fixedRow, fixedColumn }) => {
    const at = { row: fixedRow ? row : row + rows, column: fixedColumn ? column : column + columns };
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(cellName(at)) ?? [];
    return (fixedColumn ? "$" : "") + letters + (fixedRow ? "$" : "") + digits;
  });
}
