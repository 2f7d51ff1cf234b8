import { over, times, type Expression } from "../expressions/expression";
import { RATIO_INPUTS, RATIO_REFUSALS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

/** 進捗率（経過年数比）: the actual against the share of the final target that is due by its year. */
export const elapsed: Method = {
  name: "elapsed",
  recipe(basis) {
    const { elapsedYears, dueYears } = basis;
    if (elapsedYears === undefined || dueYears === undefined || dueYears <= 0) return { unsuited: "term-unknown" };
    if (elapsedYears <= 0) return { unsuited: "not-due" };
    const due: Expression = over(times("target", Math.min(elapsedYears, dueYears)), dueYears);
    const rate = over("actual", due);
    if (basis.direction === "lower") return { unsuited: "method-against-direction", bare: rate };
    const met = metTest(basis, due);
    return { needs: RATIO_INPUTS, refusals: RATIO_REFUSALS, rate, ...(met && { met }) };
  },
};
