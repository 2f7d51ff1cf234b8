import type { Plan } from "../plan";
import { compareIndicators } from "./compare-indicators";
import { compareNodes } from "./compare-nodes";
import type { PlanComparison } from "./comparison";

/** 現行 → 次期: what was kept, renamed, moved or dropped, what is new, and what became of the targets. */
export function comparePlans(from: Plan, to: Plan): PlanComparison {
  const nodes = compareNodes(from, to);
  return { nodes, indicators: compareIndicators(from, to, nodes) };
}
