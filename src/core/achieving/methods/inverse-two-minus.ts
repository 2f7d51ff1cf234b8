import { minus, over } from "../expressions/expression";
import { periodsDiffer, RATIO_INPUTS, RATIO_REFUSALS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

const RATE = minus(2, over("actual", "target"));

/** 逆比（2−比）: 2 − actual ÷ target, where lower is better and an actual of 0 must have a rate. */
export const inverseTwoMinus: Method = {
  name: "inverse-two-minus",
  recipe(basis) {
    if (periodsDiffer(basis.actualYears, basis.targetYears)) return { unsuited: "periods-differ", bare: RATE };
    if (basis.direction === "higher" || basis.direction === "maintain")
      return { unsuited: "method-against-direction", bare: RATE };
    const met = metTest({ ...basis, direction: basis.direction ?? "lower" });
    return { needs: RATIO_INPUTS, refusals: RATIO_REFUSALS, rate: RATE, ...(met && { met }) };
  },
};
