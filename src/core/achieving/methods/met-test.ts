import type { Qualifier } from "../../reading/reading";
import { compare, minus, times, type Comparison, type Expression, type Test } from "../expressions/expression";
import type { Basis } from "./method";

/** 約 and 程度 do not say which side is right: the direction decides. */
const BY_QUALIFIER: Readonly<Record<Exclude<Qualifier, "about">, Comparison>> = {
  gte: ">=",
  lte: "<=",
  gt: ">",
  lt: "<",
};

/** Does the actual meet what is due? A printed 以上 or 以下 counts more than a declared direction. */
export function metTest(basis: Basis, due: Expression = "target"): Test | undefined {
  const { qualifier, direction } = basis;
  if (qualifier !== undefined && qualifier !== "about") return compare("actual", BY_QUALIFIER[qualifier], due);
  if (direction === "higher") return compare("actual", ">=", due);
  if (direction === "lower") return compare("actual", "<=", due);
  if (direction === "maintain") return withinTolerance(basis.tolerancePercent ?? 0, due);
  return undefined;
}

/** Rounded, or 0.57 would not be within 5% of 0.6. */
function withinTolerance(percent: number, due: Expression): Test {
  const distance: Expression = { kind: "absolute", of: minus("actual", due) };
  const allowed = times({ kind: "absolute", of: due }, percent / 100);
  const room: Expression = { kind: "round", of: minus(distance, allowed), decimals: 9, mode: "half-up" };
  return compare(room, "<=", 0);
}
