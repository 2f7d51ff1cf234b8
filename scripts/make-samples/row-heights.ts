import type { CellLook, Range } from "../../src/core";

export interface TextBlock {
  readonly range: Range;
  readonly text: string;
  readonly look: CellLook;
}

/** Excel does not fit rows to merged cells; people pull the rows open until the text can be read. So does this. */
export function rowHeights(
  blocks: readonly TextBlock[],
  widths: readonly number[],
  fontSize: number,
): Map<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (block: TextBlock) => {
    const size = block.look.font?.size ?? fontSize;
    if (block.look.rotation === 255) return [...block.text].length * size * 1.35 + 6;
    let width = 0;
    for (let column = block.range.left; column <= block.range.right; column++) width += widths[column] ?? 8;
    const lines = block.look.wrap ? lineCount(block.text, (width * fontSize) / size) : 1;
    return Math.ceil((lines * size * 1.35 + 5) / 0.75) * 0.75;
  };
  for (const block of blocks) {
    const { top, bottom } = block.range;
    if (top !== bottom) continue;
    heights.set(top, Math.max(heights.get(top) ?? 0, heightOf(block)));
  }
  for (const block of blocks) {
    const { top, bottom } = block.range;
    if (top === bottom) continue;
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    const missing = heightOf(block) - rows.reduce((sum, row) => sum + (heights.get(row) ?? fontSize * 1.7), 0);
    if (missing <= 0) continue;
    const share = Math.ceil(missing / rows.length / 0.75) * 0.75;
    for (const row of rows) heights.set(row, (heights.get(row) ?? Math.ceil(fontSize * 1.7)) + share);
  }
  return heights;
}

/** Full-width letters take the room of two half-width ones. */
function lineCount(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((halfWidths(line) * 1.04) / Math.max(2, width - 0.5))))
    .reduce((sum, lines) => sum + lines, 0);
}

function halfWidths(line: string): number {
  let width = 0;
  for (const char of line) width += /[\u0020-\u007e\uff61-\uff9f]/.test(char) ? 1 : 2;
  return width;
}
