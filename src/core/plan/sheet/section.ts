import type { Plan } from "../plan";
import type { Path } from "../schema/problem";
import type { Column } from "./column";

export type Json = Record<string, unknown>;

/** A table on the sheet, under a marker "■ name". */
export interface Section {
  readonly name: string;
  /** The columns in which a plan is written. */
  columns(plan: Plan): readonly Column[];
  /** The column a head names, also one that no plan of ours would write (another year); undefined for a stranger. */
  columnFor(head: string): Column | undefined;
  /** The records, one a row. */
  items(plan: Plan): readonly unknown[];
  /** Puts a record that was read into the plan, and says where it stands now. */
  file(record: Json, plan: Json): Path | { readonly fault: string };
  /** Empty rows to write in. */
  readonly spare: number;
}

export function byHead(columns: readonly Column[]): (head: string) => Column | undefined {
  return (head) => columns.find((column) => plainHead(column.head) === plainHead(head));
}

export function plainHead(head: string): string {
  return head.normalize("NFKC").replace(/\s/gu, "");
}

export function listIn(holder: Json, key: string): unknown[] {
  const known = holder[key];
  if (Array.isArray(known)) return known;
  const list: unknown[] = [];
  holder[key] = list;
  return list;
}

export function append(plan: Json, key: string, record: unknown): Path {
  return [key, listIn(plan, key).push(record) - 1];
}

/** The entry of a list that has this id, with its place. */
export function withId(
  plan: Json,
  key: string,
  id: unknown,
): { readonly entry: Json; readonly path: Path } | undefined {
  const list = listIn(plan, key) as Json[];
  const index = list.findIndex((entry) => entry["id"] === id);
  const entry = list[index];
  return entry && { entry, path: [key, index] };
}
