import type { Slot } from "../../reading/table";
import type { CellRef } from "../../workbook/address";
import { nearlyEqual } from "./as-shown";
import { type Numbered, numbered } from "./slots";

export const TOTAL_NAME = /^(?:総?合計|総計|小計|計|総額|全体計|全市計|市計|総数)$/u;
const PART_OF = /^(?:うち|内訳?|再掲|[(（](?:うち|再掲))/u;
const SUBTOTAL_NAME = /^小計$/u;

export interface TotalRow {
  readonly name: string;
  readonly slots: readonly Slot[];
}

export interface BrokenTotal {
  readonly at: CellRef;
  readonly total: Numbered;
  readonly sum: number;
  readonly parts: readonly CellRef[];
}

export function isTotalName(name: string): boolean {
  return TOTAL_NAME.test(name.normalize("NFKC").replace(/[\s\u3000]/gu, ""));
}

/**
 * Total rows that no usual way of adding explains: the rows since the last total, all rows, or the subtotals. Rows that
 * say うち are parts of another row. A column counts where every row has a number in it.
 */
export function brokenTotals(rows: readonly TotalRow[], columnOf: (slot: Slot) => number): readonly BrokenTotal[] {
  const broken: BrokenTotal[] = [];
  for (const [at, row] of rows.entries()) {
    if (!isTotalName(row.name)) continue;
    const above = rows.slice(0, at);
    for (const slot of row.slots) {
      const total = numbered(slot);
      if (!total) continue;
      const candidates = waysToAdd(above).flatMap((parts) => columnParts(parts, columnOf(slot), columnOf) ?? []);
      const first = candidates[0];
      if (!first || candidates.some((parts) => addsUp(total, parts))) continue;
      broken.push({ at: slot.at, total, sum: sumOf(first), parts: first.map((part) => part.slot.at) });
    }
  }
  return broken;
}

function waysToAdd(above: readonly TotalRow[]): readonly (readonly TotalRow[])[] {
  const plain = (rows: readonly TotalRow[]) =>
    rows.filter(({ name }) => !isTotalName(name) && !PART_OF.test(name.normalize("NFKC")));
  const lastTotal = above.map(({ name }) => isTotalName(name)).lastIndexOf(true);
  const subtotals = above.filter(({ name }) => SUBTOTAL_NAME.test(name.normalize("NFKC").replace(/\s/gu, "")));
  return [plain(above.slice(lastTotal + 1)), plain(above), subtotals].filter((rows) => rows.length >= 2);
}

function columnParts(
  rows: readonly TotalRow[],
  column: number,
  columnOf: (slot: Slot) => number,
): readonly (readonly Numbered[])[] | undefined {
  const parts: Numbered[] = [];
  for (const row of rows) {
    const slot = row.slots.find((one) => columnOf(one) === column);
    // A dash or a blank adds nothing; anything unreadable leaves the sum open.
    if (slot === undefined || slot.reading.kind === "missing") continue;
    const part = numbered(slot);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts.length >= 2 ? [parts] : undefined;
}

/** Equal within what rounding of the displayed decimals allows. */
function addsUp({ quantity }: Numbered, parts: readonly Numbered[]): boolean {
  const sum = sumOf(parts);
  if (nearlyEqual(sum, quantity.value)) return true;
  const decimals = Math.min(quantity.decimals, ...parts.map((part) => part.quantity.decimals));
  const rounded = [quantity, ...parts.map((part) => part.quantity)].filter((one) => isRounded(one.value, one.decimals));
  if (decimals === 0 && rounded.length === 0) return false;
  const room = 0.5 * 10 ** -decimals * (parts.length + 1);
  return Math.abs(sum - quantity.value) <= room * (1 + 1e-9);
}

/** Shown with decimals, the number was probably rounded from more of them; a shown whole number may hold some, too. */
function isRounded(value: number, decimals: number): boolean {
  return decimals > 0 || !Number.isInteger(value);
}

function sumOf(parts: readonly Numbered[]): number {
  return parts.reduce((sum, part) => sum + part.quantity.value, 0);
}
