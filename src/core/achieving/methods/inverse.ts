import { compare, over } from "../expressions/expression";
import { periodsDiffer, RATIO_INPUTS, RATIO_REFUSALS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

const RATE = over("target", "actual");

/** 逆比: target ÷ actual, where lower is better. */
export const inverse: Method = {
  name: "inverse",
  recipe(basis) {
    if (periodsDiffer(basis.actualYears, basis.targetYears)) return { unsuited: "periods-differ", bare: RATE };
    if (basis.direction === "higher" || basis.direction === "maintain")
      return { unsuited: "method-against-direction", bare: RATE };
    const met = metTest({ ...basis, direction: basis.direction ?? "lower" });
    return {
      needs: RATIO_INPUTS,
      refusals: [...RATIO_REFUSALS, { when: compare("actual", "=", 0), cause: "actual-zero" }],
      rate: RATE,
      ...(met && { met }),
    };
  },
};
