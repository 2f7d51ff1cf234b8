import { LOOKS, titled } from "./looks";
import type { SheetBuilder } from "./sheet-builder";
import { text, typed, type Typed } from "./typed";

interface SmallTable {
  readonly caption: string;
  readonly unit?: string;
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

/** Little tables one below the other, each with its caption, as they stand beside the projects they explain. */
export function writeSmallTables(sheet: SheetBuilder, tables: readonly SmallTable[]): void {
  let row = 0;
  for (const table of tables) {
    sheet.put(row, 0, table.caption, titled(12), { column: 3 });
    if (table.unit) sheet.put(row, 4, table.unit, LOOKS.right);
    writeHead(sheet, row + 1, table.head);
    const top = row + 1 + table.head.length;
    table.rows.forEach((cells, at) => {
      cells.forEach((shown, column) => {
        if (column === 0 && shown === "") return;
        const content = column === 4 ? sumOf(cells, top + at) : table.unit ? typed(shown) : text(shown);
        const to = column === 0 ? { row: top + lastOfBlock(table.rows, at) } : {};
        sheet.put(top + at, column, content, typeof content.value === "number" ? LOOKS.number : LOOKS.cell, to);
      });
    });
    row = top + table.rows.length + 1;
  }
}

/** A head of two rows: an empty cell below belongs to the one above, an empty one beside to its left neighbour. */
function writeHead(sheet: SheetBuilder, top: number, head: readonly (readonly string[])[]): void {
  const [first = [], second] = head;
  first.forEach((words, column) => {
    const below = second?.[column] ?? "";
    if (!second) sheet.put(top, column, words, LOOKS.head);
    else if (below === "") sheet.put(top, column, words, LOOKS.head, { row: top + 1 });
    else {
      if (words !== "") {
        const next = first.findIndex((other, at) => at > column && (other !== "" || second[at] === ""));
        sheet.put(top, column, words, LOOKS.head, { column: (next < 0 ? first.length : next) - 1 });
      }
      sheet.put(top + 1, column, below, LOOKS.head);
    }
  });
}

/** The last column of the table of amounts adds up the three before it. */
function sumOf(cells: readonly string[], row: number): Typed {
  const r = String(row + 1);
  return { ...typed(cells[4] ?? ""), formula: `B${r}+C${r}+D${r}` };
}

function lastOfBlock(rows: readonly (readonly string[])[], at: number): number {
  let last = at;
  while (rows[last + 1]?.[0] === "") last++;
  return last;
}
