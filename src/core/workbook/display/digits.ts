/** A number not below 0 as decimal digits: 1234.5 with one place is { whole: "1234", fraction: "5" }. */
export interface Digits {
  /** "" for a number below 1. */
  readonly whole: string;
  readonly fraction: string;
}

/**
 * `value` × 10^shift rounded half up to `places`, on the 15 significant digits that Excel keeps: 1.005 is 1.01 with two
 * places although the double is a hair below.
 */
export function roundedDigits(value: number, shift: number, places: number): Digits {
  if (shift === 0 && Number.isInteger(value) && value < 1e15) {
    return { whole: value === 0 ? "" : String(value), fraction: places === 0 ? "" : "0".repeat(places) };
  }
  const scaled = value * 10 ** (shift + places);
  const all =
    scaled < 1e14 ? String(Math.floor(Number(scaled.toPrecision(15)) + 0.5)) : longDigits(value, shift, places);
  const padded = all.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  return { whole: whole === "0" ? "" : whole, fraction: places === 0 ? "" : padded.slice(-places) };
}

/** Too big for exact doubles: the 15 digits, then zeros. */
function longDigits(value: number, shift: number, places: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const length = Number(exponent) + 1 + shift + places;
  if (length >= digits.length) return digits.padEnd(length, "0");
  const kept = BigInt(digits.slice(0, length)) + (digits.charAt(length) >= "5" ? 1n : 0n);
  return kept.toString();
}
