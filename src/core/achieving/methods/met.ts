import { periodsDiffer, RATIO_INPUTS } from "./guards";
import { metTest } from "./met-test";
import type { Method } from "./method";

/** 達成/未達: no rate, only whether the actual meets the target. */
export const met: Method = {
  name: "met",
  recipe(basis) {
    if (periodsDiffer(basis.actualYears, basis.targetYears)) return { unsuited: "periods-differ" };
    const test = metTest(basis);
    return test ? { needs: RATIO_INPUTS, refusals: [], met: test } : { unsuited: "direction-unknown" };
  },
};
