import type { Range } from "../../../core/index";

export interface Placed {
  readonly row: number;
  readonly column: number;
}

/** A full rectangle of items, row by row. */
export interface Rectangle<Item extends Placed> {
  readonly range: Range;
  readonly rows: readonly (readonly Item[])[];
}

interface Column<Item> {
  readonly left: number;
  readonly top: number;
  readonly items: Item[];
}

/** Neighbouring items as few rectangles: those under each other first, then columns of one height side by side. */
export function rectanglesOf<Item extends Placed>(items: readonly Item[]): readonly Rectangle<Item>[] {
  const columns = columnsOf(items).sort((a, b) => a.top - b.top || a.items.length - b.items.length || a.left - b.left);
  const groups: Column<Item>[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isBeside =
      last?.top === column.top && last.items.length === column.items.length && last.left + 1 === column.left;
    if (group && isBeside) group.push(column);
    else groups.push([column]);
  }
  return groups.map(rectangleOf);
}

function columnsOf<Item extends Placed>(items: readonly Item[]): Column<Item>[] {
  const columns: Column<Item>[] = [];
  for (const item of [...items].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = columns.at(-1);
    if (last?.left === item.column && last.top + last.items.length === item.row) last.items.push(item);
    else columns.push({ left: item.column, top: item.row, items: [item] });
  }
  return columns;
}

function rectangleOf<Item extends Placed>(columns: readonly Column<Item>[]): Rectangle<Item> {
  const [first] = columns;
  const top = first?.top ?? 0;
  const left = first?.left ?? 0;
  const height = first?.items.length ?? 0;
  const rows = Array.from({ length: height }, (_, at) => columns.flatMap(({ items }) => items.slice(at, at + 1)));
  return { range: { top, left, bottom: top + height - 1, right: left + columns.length - 1 }, rows };
}

/** The same rectangle cut between rows into pieces of about so many bytes. */
export function* cut<Item extends Placed>(
  { range, rows }: Rectangle<Item>,
  bytesOf: (item: Item) => number,
  most: number,
): Generator<Rectangle<Item> & { readonly bytes: number }> {
  let from = 0;
  let bytes = 0;
  for (let at = 0; at < rows.length; at++) {
    const more = (rows[at] ?? []).reduce((sum, item) => sum + bytesOf(item), 0);
    if (at > from && bytes + more > most) {
      yield {
        range: { ...range, top: range.top + from, bottom: range.top + at - 1 },
        rows: rows.slice(from, at),
        bytes,
      };
      from = at;
      bytes = 0;
    }
    bytes += more;
  }
  yield { range: { ...range, top: range.top + from }, rows: rows.slice(from), bytes };
}
