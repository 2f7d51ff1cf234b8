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
      if (++count > 15) return parseAnyNumber(bytes, start, end);
      if (isPastPoint) decimals++;
    } else if (digit === -2 && !isPastPoint) isPastPoint = true;
    else return parseAnyNumber(bytes, start, end);
  }
  if (count === 0) return NaN;
  const value = decimals > 0 ? digits / (POWERS[decimals] as number) : digits;
  return isNegative && value !== 0 ? -value : value;
}

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = asciiText(bytes, start, end).trim();
  const value = NUMBER_TEXT.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) return NaN;
  return value === 0 ? 0 : value;
}
