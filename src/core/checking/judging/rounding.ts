/**
 * Half away from zero, as Excel's ROUND. The tiny nudge makes 1.005 count as the 1.005 a person typed, although the
 * nearest binary number lies just below.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.floor(scaled + 0.5 + scaled * 1e-12 + 1e-12)) / factor;
}

export function roundDown(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.floor(scaled + scaled * 1e-12 + 1e-12)) / factor;
}

/** Equal but for the noise of binary fractions. */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Could both be the same quantity, one rounded to `decimalsA` and the other to `decimalsB`? */
export function equalAsShown(a: number, decimalsA: number, b: number, decimalsB: number): boolean {
  const decimals = Math.min(decimalsA, decimalsB);
  return nearlyEqual(roundHalfUp(a, decimals), roundHalfUp(b, decimals));
}
