import type { Quantity } from "../../reading/reading";
import type { Slot } from "../../reading/table";

/** Text between quotes and escaped characters of a format code mean nothing to its number. */
const LITERALS = /"[^"]*"|\\.|_.|\*./gu;

/**
 * How many times the number shown is the number held: 100 for 0.0762 shown as 7.62%, 0.001 for #,##0,"千円".
 * 1 for text: there the number shown is all there is.
 */
export function shownPerHeld(slot: Slot, quantity: Quantity): number {
  const held = slot.value;
  if (typeof held !== "number") return 1;
  if (held === 0) return slot.numberFormat.replace(LITERALS, "").includes("%") ? 100 : 1;
  const factor = quantity.value / held;
  const power = Math.round(Math.log10(Math.abs(factor)));
  return Math.abs(factor / 10 ** power - 1) < 1e-9 ? 10 ** power : factor;
}
