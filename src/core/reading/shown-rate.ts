import { rememberLately } from "./memory/remember";
import type { Slot, YearSlot } from "./table";

/** A rate as a ratio, with the decimals the cell shows of that ratio. */
export interface ShownRate {
  readonly ratio: number;
  /** Decimals of the ratio: 2 for 94%, 3 for 93.8%. */
  readonly decimals: number;
}

/** Without a percent sign anywhere, 94 is a percentage and 0.94 a ratio: no town shows 500% and more as "5". */
const LARGEST_BARE_RATIO = 5;

export function shownRate(slot: Slot | YearSlot | undefined): ShownRate | undefined {
  return slot && shownOnce(slot);
}

const shownOnce = rememberLately((slot: Slot | YearSlot): ShownRate | undefined => {
  if (slot.reading.kind !== "number") return undefined;
  const { value, unit, decimals } = slot.reading;
  const headUnit = "headUnit" in slot ? slot.headUnit : undefined;
  const percent = unit === "%" || (unit === undefined && (headUnit === "%" || Math.abs(value) >= LARGEST_BARE_RATIO));
  // 7.62 / 100 in binary is not quite 0.0762; twelve digits are more than any cell shows.
  return percent
    ? { ratio: Number((value / 100).toPrecision(12)), decimals: decimals + 2 }
    : { ratio: value, decimals };
});
