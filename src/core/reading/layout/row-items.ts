import type { CellFace } from "../value/read-value";
import { readValue } from "../value/read-value";
import type { Grid } from "./grid";
import type { HeadReader } from "./head-reader";
import { isValueRole } from "./mapping";
import type { Head } from "./read-head";

/** A filled cell of a row, as far as a header is concerned. */
export interface RowItem {
  readonly left: number;
  readonly right: number;
  readonly head: Head | undefined;
  readonly isValue: boolean;
  readonly text: string;
  /** The year of a head that is nothing but four digits, which may as well be a number. */
  readonly bareYear?: number;
}

const BARE_YEAR = /^\s*[\d０-９]{4}\s*$/;

/** The filled cells of a row, from left to right. */
export function rowItems(grid: Grid, row: number, heads: HeadReader): readonly RowItem[] {
  const items: RowItem[] = [];
  for (const column of grid.filledColumnsOf(row)) {
    const face = grid.face(row, column);
    const head = heads.read(face);
    items.push({
      left: column,
      right: grid.merge(row, column)?.right ?? column,
      head,
      isValue: head === undefined && isValueFace(face),
      text: face.text,
      ...(head?.year && BARE_YEAR.test(face.text) && { bareYear: head.year.year }),
    });
  }
  return areYears(items) ? items : items.map((item) => (item.bareYear === undefined ? item : asValue(item)));
}

function asValue({ left, right, text }: RowItem): RowItem {
  return { left, right, text, head: undefined, isValue: true };
}

/** Years of one table lie close together: a plan's period, its baseline, perhaps a long-term aim. */
const WIDEST_SPAN = 40;

/** 1946, 2030, 2072 without thousands separators are people, not years. */
function areYears(items: readonly RowItem[]): boolean {
  const years = items.flatMap((item) => item.bareYear ?? []);
  return years.length === 0 || Math.max(...years) - Math.min(...years) <= WIDEST_SPAN;
}

function isValueFace(face: CellFace): boolean {
  if (typeof face.value === "number") return true;
  if (typeof face.value !== "string" || face.text.length > 24) return false;
  const kind = readValue(face).kind;
  return kind === "number" || kind === "missing";
}

/** Does the head stand over a column of values? A rate alone does not make a table of values. */
export function announcesValues(head: Head | undefined): boolean {
  if (!head) return false;
  if (head.kind === undefined) return head.year !== undefined;
  return head.kind === "amount" || (head.kind !== "rate" && head.kind !== "year" && isValueRoleKind(head.kind));
}

export function isValueRoleKind(kind: string): boolean {
  return isValueRole(kind as "value");
}
