import { over } from "../expressions/expression";
import { periodsDiffer, RATIO_INPUTS, RATIO_REFUSALS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

const RATE = over("actual", "target");

/** 単純比. Where lower is better, 120% would mean a miss: another method must be chosen. */
export const ratio: Method = {
  name: "ratio",
  recipe(basis) {
    if (periodsDiffer(basis.actualYears, basis.targetYears)) return { unsuited: "periods-differ", bare: RATE };
    if (basis.direction === "lower") return { unsuited: "method-against-direction", bare: RATE };
    const met = metTest(basis);
    return { needs: RATIO_INPUTS, refusals: RATIO_REFUSALS, rate: RATE, ...(met && { met }) };
  },
};
