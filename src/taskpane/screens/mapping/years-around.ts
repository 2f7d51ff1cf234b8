import type { TableMapping } from "../../../core/index";

/** A plan runs for five or ten years, and its baseline lies before it. */
const BEFORE = 15;
const AFTER = 12;

/** Fiscal years to choose from: around those the table names, else around the one that is evaluated. */
export function yearsAround({ columns }: TableMapping, evaluated: number | undefined): readonly number[] {
  const named = columns.flatMap(({ year }) => year ?? []);
  const known = named.length > 0 ? named : [evaluated ?? new Date().getFullYear()];
  const first = Math.min(...known) - BEFORE;
  const last = Math.max(...known) + AFTER;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
