import { over, times, type Expression } from "../expressions/expression";
import { RATIO_INPUTS, RATIO_REFUSALS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

/** 期間按分: the target's share for the years the actual covers. */
export const prorated: Method = {
  name: "prorated",
  recipe(basis) {
    const { targetYears, actualYears = 1 } = basis;
    if (targetYears === undefined) return { unsuited: "period-unknown" };
    const due: Expression = over(times("target", actualYears), targetYears);
    const rate = over("actual", due);
    if (basis.direction === "lower") return { unsuited: "method-against-direction", bare: rate };
    const met = metTest(basis, due);
    return { needs: RATIO_INPUTS, refusals: RATIO_REFUSALS, rate, ...(met && { met }) };
  },
};
