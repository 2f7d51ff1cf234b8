import type { CellRef } from "../../workbook/address";
import type { Outcome } from "./diagnosis";

const SHOWN = 20;

export function met(why: string): Outcome {
  return { verdict: "met", why };
}

export function notApplicable(why: string): Outcome {
  return { verdict: "not-applicable", why };
}

/** Met where no place speaks against it. */
export function unless(places: readonly CellRef[], bad: string, good: string): Outcome {
  if (places.length === 0) return met(good);
  const count = places.length > 1 ? `（${String(places.length)}か所）` : "";
  return { verdict: "not-met", why: `${bad}${count}`, places: places.slice(0, SHOWN) };
}
