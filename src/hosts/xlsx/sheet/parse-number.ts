import { asciiText } from "../xml/text";

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** XML Schema's doubles, and the sign and the missing zeros that programs allow themselves. */
const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The number in these bytes; NaN for anything that is not a finite number. Up to 15 digits are computed here: both the
 * digits and the power of ten are exact then, so one division rounds exactly as the standard demands. The rest is left
 * to the engine.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let count = 0;
  let decimals = 0;
  let isPastPoint = false;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (++count > 15) return parseLongNumber(bytes, start, end);
      if (isPastPoint) decimals++;
    } else if (digit === -2 && !isPastPoint) isPastPoint = true;
    else return parseAnyNumber(bytes, start, end);
  }
  if (count === 0) return NaN;
  const value = decimals > 0 ? digits / (POWERS[decimals] as number) : digits;
  return isNegative && value !== 0 ? -value : value;
}

/** Splits a double into two halves of 26 bits, whose products are exact (Dekker). */
const SPLITTER = 2 ** 27 + 1;

/**
 * Computed rates stand in a file with 16 or 17 digits. Digits and power of ten no longer fit in one double, so both the
 * digits and the quotient are kept as a double and its error; the result is taken only where that error, widened far
 * beyond what these few steps can lose, leaves no doubt about the rounding. It is four times faster than making a string
 * of the bytes for the engine to parse.
 */
function parseLongNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === 45;
  let high = 0;
  let low = 0;
  let lowCount = 0;
  let decimals = 0;
  let isPastPoint = false;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      if (high < 1e14) high = high * 10 + digit;
      else {
        low = low * 10 + digit;
        lowCount++;
      }
      if (isPastPoint) decimals++;
    } else if (digit === -2 && !isPastPoint) isPastPoint = true;
    else return parseAnyNumber(bytes, start, end);
  }
  if (decimals > 22 || lowCount > 4 || high === 0) return parseAnyNumber(bytes, start, end);
  const value = quotient(high, POWERS[lowCount] as number, low, POWERS[decimals] as number);
  if (Number.isNaN(value)) return parseAnyNumber(bytes, start, end);
  return isNegative ? -value : value;
}

/** (high × scale + low) ÷ divisor, rounded right, or NaN where that is in doubt. The scale is at most 10,000. */
function quotient(high: number, scale: number, low: number, divisor: number): number {
  const product = high * scale;
  const highTop = topHalf(high);
  const productError = highTop * scale - product + (high - highTop) * scale;
  const sum = product + low;
  const added = sum - product;
  const sumError = product - (sum - added) + (low - added) + productError;
  const first = sum / divisor;
  const firstTop = topHalf(first);
  const divisorTop = topHalf(divisor);
  const back = first * divisor;
  const backError =
    firstTop * divisorTop -
    back +
    firstTop * (divisor - divisorTop) +
    (first - firstTop) * divisorTop +
    (first - firstTop) * (divisor - divisorTop);
  const correction = (sum - back - backError + sumError) / divisor;
  const result = first + correction;
  const rest = correction - (result - first);
  const doubt = first * 2 ** -66;
  return result + (rest + doubt) === result && result + (rest - doubt) === result ? result : NaN;
}

function topHalf(value: number): number {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
}

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = asciiText(bytes, start, end).trim();
  const value = NUMBER_TEXT.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) return NaN;
  return value === 0 ? 0 : value;
}
