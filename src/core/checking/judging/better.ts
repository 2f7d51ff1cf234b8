import type { DirectionName } from "../../plan/terms/directions";
import type { YearSlot } from "../../reading/table";
import type { IndicatorView } from "../views";
import { basisDiffers, perYear, yearsOfActual } from "./period";
import { type Numbered, numbered } from "./slots";
import { inBase, sameBase } from "./units";

/** Is the first number worse than the second? Nothing is worse or better where the direction is "maintain". */
export function isWorse(direction: DirectionName | undefined, value: number, than: number): boolean {
  if (Math.abs(value - than) <= 1e-9 * Math.max(Math.abs(value), Math.abs(than))) return false;
  if (direction === "higher") return value < than;
  return direction === "lower" && value > than;
}

/** Two numbers of one row in one unit and for the same number of years, or undefined where they cannot be compared. */
export function comparable(
  view: IndicatorView,
  a: Numbered | undefined,
  b: Numbered | undefined,
): readonly [number, number] | undefined {
  if (!a || !b) return undefined;
  const row = view.indicator.unit?.text;
  if (!sameBase(a.quantity.unit ?? row, b.quantity.unit ?? row)) return undefined;
  const [x, y] = [inBase(a.quantity, row), inBase(b.quantity, row)];
  if (!basisDiffers(a.quantity.years, b.quantity.years)) return [x, y];
  if (a.quantity.years === undefined || b.quantity.years === undefined) return undefined;
  return [(x * perYear(a)) / a.quantity.value || 0, (y * perYear(b)) / b.quantity.value || 0];
}

export type Outcome = "met" | "missed" | undefined;

/**
 * Did an actual meet its target? By the target's own 以上 or 以下, else by the direction. undefined where neither tells
 * or the two cannot be compared. "maintain" is kept within its band, on either side.
 */
export function outcome(
  view: IndicatorView,
  actual: YearSlot | undefined,
  target: YearSlot | undefined,
  maintainBand: number,
): Outcome {
  const [a, t] = [numbered(actual), numbered(target)];
  if (!a || !t || basisDiffers(yearsOfActual(a), t.quantity.years)) return undefined;
  const pair = comparable(view, a, t) ?? undefined;
  if (!pair) return undefined;
  const [value, aim] = pair;
  switch (t.quantity.qualifier) {
    case "gte":
      return value >= aim ? "met" : "missed";
    case "gt":
      return value > aim ? "met" : "missed";
    case "lte":
      return value <= aim ? "met" : "missed";
    case "lt":
      return value < aim ? "met" : "missed";
    default:
  }
  if (view.direction === undefined) return undefined;
  if (view.direction === "maintain") {
    const band = (view.planned?.maintainBand ?? maintainBand) * Math.abs(aim);
    return Math.abs(value - aim) <= band + 1e-9 * Math.abs(aim) ? "met" : "missed";
  }
  return isWorse(view.direction, value, aim) ? "missed" : "met";
}
