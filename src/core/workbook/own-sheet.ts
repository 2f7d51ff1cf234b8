import type { DefinedName, Workbook } from "./workbook";

/** A hidden name on the sheet itself: it goes wherever the sheet goes, and nobody makes it by accident. */
const MARK = "_tassei_sheet";
const LONGEST_NAME = 31;

/** The name that makes a sheet one of ours, which we may replace and delete. It tells how many columns are ours. */
export function ownMark(sheet: string, columns?: number): DefinedName {
  return { name: MARK, formula: columns === undefined ? "TRUE" : String(columns), sheet, hidden: true };
}

export function isOwnSheet(workbook: Pick<Workbook, "names">, sheet: string): boolean {
  return markOf(workbook, sheet) !== undefined;
}

/** How many columns of a sheet of ours are ours; what stands to their right was added by a person. */
export function ownColumns(workbook: Pick<Workbook, "names">, sheet: string): number | undefined {
  const formula = markOf(workbook, sheet)?.formula.trim() ?? "";
  return /^\d{1,5}$/u.test(formula) ? Number(formula) : undefined;
}

/** The wanted name, unless the town has a sheet of its own by it. */
export function ownSheetName(workbook: Workbook, wanted: string): string {
  const taken = (name: string) =>
    workbook.sheets.some(
      (sheet) => sheet.name.toLowerCase() === name.toLowerCase() && !isOwnSheet(workbook, sheet.name),
    );
  let name = wanted;
  for (let number = 2; taken(name); number++) {
    const tail = `(${String(number)})`;
    name = wanted.slice(0, LONGEST_NAME - tail.length) + tail;
  }
  return name;
}

function markOf(workbook: Pick<Workbook, "names">, sheet: string): DefinedName | undefined {
  return workbook.names.find((name) => name.name === MARK && name.sheet === sheet);
}
