import { compare, minus, over } from "../expressions/expression";
import { periodsDiffer } from "./guards";
import { metTest } from "./met-test";
import type { Basis, Method, Refusal } from "./method";

const RATE = over(minus("actual", "baseline"), minus("target", "baseline"));
const STANDING_STILL: Refusal = { when: compare("target", "=", "baseline"), cause: "baseline-equals-target" };

/**
 * 改善幅: the way from the baseline, as a share of the way to the target. Refused where the target lies on the wrong
 * side of the baseline: slowing a decline from 55,403 to 55,302 would give 1,715% for an actual of 53,721.
 */
export const progress: Method = {
  name: "progress",
  recipe(basis) {
    const { actualYears, targetYears, baselineYears } = basis;
    if (periodsDiffer(actualYears, targetYears) || periodsDiffer(baselineYears, targetYears))
      return { unsuited: "periods-differ", bare: RATE };
    const refusal = wrongSide(basis);
    if (refusal === undefined) return { unsuited: "direction-unknown", bare: RATE };
    const met = metTest(basis);
    return {
      needs: ["baseline", "target", "actual"],
      refusals: [STANDING_STILL, refusal],
      rate: RATE,
      ...(met && { met }),
    };
  },
};

/** A target above the baseline speaks for itself; one below may be an improvement or a slowed decline. */
function wrongSide({ direction, targetIs }: Basis): Refusal | undefined {
  const cause = "target-worse-than-baseline";
  if (direction === "lower") return { when: compare("target", ">", "baseline"), cause };
  if (direction === undefined && targetIs === "below") return undefined;
  return { when: compare("target", "<", "baseline"), cause };
}
