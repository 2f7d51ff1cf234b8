import type { Path } from "../schema/problem";
import type { Codec } from "./codec";

/** One field of a record: its head on the sheet and its place in the JSON. */
export interface Column {
  readonly head: string;
  /** From the record's own root; empty when the record is the value. */
  readonly path: Path;
  readonly codec: Codec;
  readonly width: number;
  /** What a person should know, for the prompt of the cells. */
  readonly help?: string;
  /** The choices stand in a column of another section. */
  readonly chooseFrom?: "places" | "departments" | "projects" | "indicators";
  /** A year column (目標, 実績): the entry of a list that has this year. */
  readonly year?: number;
}

export function column(
  head: string,
  path: string,
  codec: Codec,
  width: number,
  more: Pick<Column, "help" | "chooseFrom" | "year"> = {},
): Column {
  return { head, path: path === "" ? [] : path.split("."), codec, width, ...more };
}

/** What a record holds in a column. */
export function fieldOf(record: unknown, { path, year }: Column): unknown {
  const found = path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    record,
  );
  if (year === undefined) return found;
  return Array.isArray(found) ? found.find((entry: { readonly year?: number }) => entry.year === year) : undefined;
}
