import type { HeaderBlock } from "./header-block";
import { announcesValues } from "./row-items";

/** Two tables under one line of heads: a name stands again after values, and values follow it again. */
export function splitBesides(block: HeaderBlock): readonly HeaderBlock[] {
  const values = block.columns.map((column) => column.heads.some((head) => announcesValues(head.head)));
  const starts = [0];
  for (let at = 1; at < block.columns.length; at++) {
    const before = values.slice(starts.at(-1), at).some(Boolean);
    const after = values.slice(at).some(Boolean);
    if (before && after && !values[at] && opensTable(block, at)) starts.push(at);
  }
  if (starts.length === 1) return [block];
  return starts.map((start, index) => {
    const columns = block.columns.slice(start, starts[index + 1]);
    return { ...block, columns, left: columns[0]?.column ?? block.left, right: columns.at(-1)?.column ?? block.right };
  });
}

function opensTable(block: HeaderBlock, at: number): boolean {
  const kind = block.columns[at]?.heads.find((head) => head.head?.kind)?.head?.kind;
  return kind === "name" || kind === "project" || kind === "number";
}
