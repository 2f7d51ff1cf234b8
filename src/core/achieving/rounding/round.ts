/** Digits a spreadsheet keeps of a number; whatever stands behind them is binary noise. */
const DIGITS = 15;

/** Half away from zero, as Excel's ROUND: 107.5 → 108, 5.25 → 5.3, 1.005 → 1.01, -2.5 → -3. */
export function roundHalfUp(value: number, decimals: number): number {
  return onDigits(value, decimals, Math.round);
}

/** Towards zero, as Excel's ROUNDDOWN. */
export function roundDown(value: number, decimals: number): number {
  return onDigits(value, decimals, Math.floor);
}

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

function onDigits(value: number, decimals: number, round: (value: number) => number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const power = POWERS[decimals];
  if (power !== undefined) {
    const scaled = Math.abs(value) * power;
    const rounded = round(scaled);
    // Far from where rounding turns, noise cannot decide, and a whole number divided by a power of ten is exact.
    if (scaled < 1e10 && isFarFromEdges(scaled)) return value < 0 && rounded !== 0 ? -rounded / power : rounded / power;
  }
  // The decimal point is moved in the text, not by multiplication, which would bring new noise in.
  const shifted = round(movePoint(Math.abs(value).toPrecision(DIGITS), decimals));
  if (!Number.isFinite(shifted)) return value;
  const size = movePoint(String(shifted), -decimals);
  return value < 0 && size !== 0 ? -size : size;
}

function isFarFromEdges(scaled: number): boolean {
  const fromHalf = Math.abs((scaled % 1) - 0.5);
  return fromHalf > 0.001 && fromHalf < 0.499;
}

function movePoint(text: string, places: number): number {
  const [digits = "", exponent = "0"] = text.split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
