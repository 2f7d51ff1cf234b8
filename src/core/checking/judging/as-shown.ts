import { roundDown, roundHalfUp } from "../../achieving/rounding/round";

/** Equal but for the noise of binary fractions. */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Does the exact number, rounded half up as Excel does, show what is shown? */
export function showsHalfUp(shown: number, exact: number, decimals: number): boolean {
  return nearlyEqual(roundHalfUp(exact, decimals), roundHalfUp(shown, decimals));
}

export function showsCut(shown: number, exact: number, decimals: number): boolean {
  return nearlyEqual(roundDown(exact, decimals), roundHalfUp(shown, decimals));
}
