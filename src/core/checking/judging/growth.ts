import type { OtherSlot, OtherTable } from "../../reading/table";
import type { OtherRow } from "../../reading/table";
import { showsHalfUp } from "./as-shown";
import { type Numbered, numbered } from "./slots";

export type GrowthKind =
  /** 2.3倍, 230% as a ratio: later ÷ earlier. */
  | "ratio"
  /** (later − earlier) ÷ earlier. */
  | "increase"
  /** later − earlier. */
  | "difference";

/** Heads of columns that follow from the years before them. */
const GROWTH = /倍率|増加|増減|伸び|比較|前年度?(?:比|差)|差(?:引|額)?$|変化|成長率/u;

/** A printed growth with the years of its row, oldest first. */
export interface Growth {
  readonly slot: OtherSlot;
  readonly head: string;
  readonly shown: number;
  readonly decimals: number;
  readonly years: readonly (Numbered<OtherSlot> & { readonly year: number })[];
  readonly isTimes: boolean;
  readonly isPercent: boolean;
}

export function growthOf(table: OtherTable, row: OtherRow): Growth | undefined {
  if (table.kind !== "trend") return undefined;
  const textOf = (slot: OtherSlot) => table.columns[slot.column]?.text ?? "";
  const growing = row.cells.find(
    (slot) => slot.role === "growth" || (slot.year === undefined && GROWTH.test(textOf(slot))),
  );
  const cell = numbered(growing);
  if (!cell) return undefined;
  const head = table.columns[cell.slot.column]?.text ?? "";
  const years = row.cells
    .flatMap((slot) => {
      const number = numbered(slot);
      return number && slot.year !== undefined && slot !== growing ? [{ ...number, year: slot.year }] : [];
    })
    .sort((a, b) => a.year - b.year);
  const { value, decimals, unit } = cell.quantity;
  return {
    slot: cell.slot,
    head: head.normalize("NFKC").replace(/\s/gu, ""),
    shown: value,
    decimals,
    years,
    isTimes: unit === "倍" || /倍/u.test(head),
    isPercent: unit === "%" || /[%％]/u.test(head),
  };
}

/** The year counted from, and how, that gives what is shown; undefined when none does. Earliest base first. */
export function explainGrowth(growth: Growth): { readonly base: number; readonly kind: GrowthKind } | undefined {
  const last = growth.years.at(-1);
  if (!last) return undefined;
  for (const kind of kindsOf(growth)) {
    for (const earlier of growth.years.slice(0, -1)) {
      const exact = compute(kind, earlier.quantity.value, last.quantity.value, growth.isPercent);
      if (exact !== undefined && showsHalfUp(growth.shown, exact, growth.decimals)) return { base: earlier.year, kind };
    }
  }
  return undefined;
}

/** What the head and the unit let one expect, the likeliest first. */
function kindsOf({ isTimes, isPercent, head }: Growth): readonly GrowthKind[] {
  if (isTimes) return ["ratio"];
  if (isPercent || /率|比/u.test(head))
    return /比$|比[(（]/u.test(head) ? ["ratio", "increase"] : ["increase", "ratio"];
  return ["difference"];
}

function compute(kind: GrowthKind, earlier: number, later: number, isPercent: boolean): number | undefined {
  if (kind === "difference") return later - earlier;
  if (earlier === 0) return undefined;
  return (kind === "ratio" ? later / earlier : (later - earlier) / earlier) * (isPercent ? 100 : 1);
}
