import type { Quantity } from "../../reading/reading";

/** Digits that say something: 0.56 has 2, 60,233 has 5, 1,200 has 2. */
export function significantDigits({ value, decimals }: Quantity): number {
  const digits = Math.abs(value).toFixed(Math.min(decimals, 20)).replace(".", "").replace(/^0+/u, "");
  return decimals > 0 ? digits.length : digits.replace(/0+$/u, "").length;
}
