import { cellName, type CellRef } from "../../workbook/address";

/** Letters, digits, _ and . need no quotes; 「」, spaces, brackets, circled digits and everything else do. */
const PLAIN = /^[\p{L}_][\p{L}\p{Nd}_.]*$/u;
/** Names that would be read as something else: AB12, R1C1, RC, TRUE, in full width too. */
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC]\d*|TRUE|FALSE)$/iu;

/** The cell as a formula on the sheet `from` names it: E7, 施策1!E7, '施策 1'!E7. */
export function referToCell(at: CellRef, from: string): string {
  return at.sheet === from ? cellName(at) : `${quoteSheetName(at.sheet)}!${cellName(at)}`;
}

/** As Excel writes it; an apostrophe within is doubled. Quotes that are not needed do no harm. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN.test(name) && !LOOKS_LIKE_CELL.test(name.normalize("NFKC"));
  return plain ? name : `'${name.replace(/'/gu, "''")}'`;
}
