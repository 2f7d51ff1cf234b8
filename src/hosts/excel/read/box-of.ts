import type { Range } from "../../../core/index";

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
