import type { Row, Sheet, Workbook } from "./workbook";

/**
 * Several workbooks as if they were one, for looking at them together: a plan whose sheets were handed out file by file.
 * A sheet whose name is taken gets a number. Names and links are left behind: nothing is written back to where it came from.
 */
export function joinWorkbooks(workbooks: readonly Workbook[]): Workbook {
  const [first, ...more] = workbooks;
  if (first && more.length === 0) return first;
  const taken = new Set<string>();
  let offset = 0;
  const sheets = workbooks.flatMap((workbook) => {
    const moved = workbook.sheets.map((sheet) => moveFormats(rename(sheet, taken), offset));
    offset += workbook.formats.length;
    return moved;
  });
  return {
    sheets,
    formats: workbooks.flatMap(({ formats }) => formats),
    names: [],
    date1904: first?.date1904 ?? false,
    externalLinks: [],
  };
}

/** Excel's names of sheets have 31 characters and differ by more than their case. */
const LONGEST_NAME = 31;

function rename(sheet: Sheet, taken: Set<string>): Sheet {
  let name = sheet.name;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const tail = `(${String(number)})`;
    name = sheet.name.slice(0, LONGEST_NAME - tail.length) + tail;
  }
  taken.add(name.toLowerCase());
  return { ...sheet, name };
}

function moveFormats(sheet: Sheet, offset: number): Sheet {
  if (offset === 0) return sheet;
  const move = (row: Row): Row => ({
    ...row,
    formats: row.values.map((_, at) => (row.formats?.[at] ?? 0) + offset),
  });
  return { ...sheet, rows: sheet.rows.map(move) };
}
