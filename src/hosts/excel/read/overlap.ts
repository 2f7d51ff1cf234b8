import { overlaps, type Range } from "../../../core/index";

/** What two rectangles have in common; null for nothing. */
export function overlapOf(a: Range, b: Range): Range | null {
  if (!overlaps(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest rectangle that holds them all; null for none. */
export function boxOf(ranges: readonly Range[]): Range | null {
  const [first, ...more] = ranges;
  if (!first) return null;
  let { top, left, bottom, right } = first;
  for (const each of more) {
    top = Math.min(top, each.top);
    left = Math.min(left, each.left);
    bottom = Math.max(bottom, each.bottom);
    right = Math.max(right, each.right);
  }
  return { top, left, bottom, right };
}
