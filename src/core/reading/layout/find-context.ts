import type { Context, Label, Unit } from "../table";
import { readUnitCaption } from "../value/units";
import type { Grid } from "./grid";

type Field = "goal" | "measure" | "project" | "department";

/** Lines above (and inside) a table that hold for everything below them. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    "goal",
    /^[【〈<■◆●○]*\s*(基本目標|政策目標|戦略目標|ビジョン|政策|基本方針|goal)\s*[（(]?\s*([0-9０-９①-⑳ⅠⅡⅢⅣⅤⅥ一二三四五六七八九十]+|[:：])/i,
  ],
  [
    "measure",
    /^[【〈<■◆●○]*\s*(施策|施策の方向性?|基本施策|個別施策|主要施策|重点事項|重点施策|具体的施策|具体的な施策|施策の柱|基本的方向|プログラム|measure)\s*[（(]?\s*([0-9０-９①-⑳ⅠⅡⅢⅣⅤⅥ一二三四五六七八九十]+|[:：])/i,
  ],
  [
    "department",
    /^[【〈<■◆●○]*\s*(担当課|所管課|担当部署|所管部署|担当部局|所管|主管課|作成課|担当|department)\s*(名)?\s*[:：】]/i,
  ],
];

/** The same words standing alone, with their text in the next cell. */
const FIELD_NAMES: readonly (readonly [Field, RegExp])[] = [
  ["goal", /^(基本目標|政策目標|戦略目標|ビジョン|政策|基本方針)\s*[0-9０-９①-⑳ⅠⅡⅢⅣⅤⅥ]*[:：]?$/],
  [
    "measure",
    /^(施策|施策の方向性?|基本施策|個別施策|主要施策|重点事項|具体的施策|具体的な施策|施策名)\s*[0-9０-９①-⑳ⅠⅡⅢⅣⅤⅥ]*[:：]?$/,
  ],
  ["department", /^(担当課|所管課|担当部署|所管部署|担当部局|主管課|作成課|担当課名|所管課名)[:：]?$/],
];

/** Rows above a table that are searched. */
const REACH = 60;

/** Reads one line as context: 「基本目標１」 with its title in the next cell, or both in one. */
export function readField(
  grid: Grid,
  row: number,
  column: number,
): { readonly field: Field; readonly label: Label } | undefined {
  const text = grid.text(row, column).trim();
  if (text === "" || text.length > 120) return undefined;
  const at = grid.ref(row, column);
  const named = FIELD_NAMES.find(([, pattern]) => pattern.test(text));
  if (named) {
    const beside = textBeside(grid, row, column);
    if (beside !== undefined) {
      return { field: named[0], label: { text: named[0] === "department" ? beside : `${text} ${beside}`, at } };
    }
    return /[0-9０-９①-⑳ⅠⅡⅢⅣⅤⅥ]/.test(text) ? { field: named[0], label: { text, at } } : undefined;
  }
  const found = FIELDS.find(([, pattern]) => pattern.test(text));
  if (!found) return undefined;
  const value = found[0] === "department" ? text.replace(found[1], "").trim() : text;
  return value === "" ? undefined : { field: found[0], label: { text: value, at } };
}

function textBeside(grid: Grid, row: number, column: number): string | undefined {
  const from = (grid.merge(row, column)?.right ?? column) + 1;
  for (let next = from; next <= Math.min(from + 2, grid.bounds.right); next++) {
    const value = grid.value(row, next);
    if (typeof value === "string" && value.trim() !== "") return joined(value);
    if (value !== null) return undefined;
  }
  return undefined;
}

function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}

export interface Above {
  readonly context: Context;
  readonly unit?: Unit;
  readonly caption?: Label;
}

/** What stands above a header: goal, measure, department, the unit of the table, its title. */
export function findAbove(
  grid: Grid,
  headerTop: number,
  columns: { left: number; right: number },
  isTaken: (row: number) => boolean,
): Above {
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  let unit: Unit | undefined;
  let caption: Label | undefined;
  let goalSeen = false;
  for (let row = headerTop - 1; row >= Math.max(grid.bounds.top, headerTop - REACH); row--) {
    const near = headerTop - row <= 3;
    if (isTaken(row)) continue;
    for (const column of grid.filledColumnsOf(row)) {
      const text = grid.text(row, column);
      if (near && !unit) {
        const found = readUnitCaption(text);
        if (found !== undefined) {
          unit = { text: found, from: "caption", at: grid.ref(row, column) };
          continue;
        }
      }
      const read = readField(grid, row, column);
      if (read) {
        // A measure above the goal belongs to the goal before.
        const stale = read.field === "measure" && goalSeen;
        if (!stale) context[read.field] ??= read.label;
        goalSeen ||= read.field === "goal";
        continue;
      }
      if (near && !caption && column <= columns.right && text.trim().length <= 40)
        caption = { text: text.trim(), at: grid.ref(row, column) };
    }
  }
  return { context, ...(unit && { unit }), ...(caption && { caption }) };
}
