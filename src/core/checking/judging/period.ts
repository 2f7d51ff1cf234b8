import type { Numbered } from "./slots";
import type { YearSlot } from "../../reading/table";

/** Years a number covers as the cell says it; a yearly column's actual covers its one year when it says nothing. */
export function yearsOfActual(actual: Numbered<YearSlot>): number | undefined {
  return actual.quantity.years ?? (actual.slot.year === null ? undefined : 1);
}

/** The value for one year where the cell says how many it covers: 36件／4か年 → 9. */
export function perYear(number: Numbered): number {
  const { value, years } = number.quantity;
  return years === undefined || years === 0 ? value : value / years;
}

/** Both say how many years they cover, and differ; or one covers several years and the other says nothing. */
export function basisDiffers(a: number | undefined, b: number | undefined): boolean {
  if (a !== undefined && b !== undefined) return a !== b;
  return (a ?? b ?? 1) > 1;
}
