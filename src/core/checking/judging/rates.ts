import type { MethodName } from "../../plan/terms/methods";

/** What a rate is made of, in one unit. */
export interface RateInputs {
  readonly baseline?: number;
  readonly target: number;
  readonly actual: number;
  readonly targetYears?: number;
  readonly actualYears?: number;
}

type Formula = (inputs: RateInputs) => number | undefined;

/** The methods as ratios (0.94 is 94%); undefined where the method gives no rate. */
const FORMULAS: Readonly<Record<Exclude<MethodName, "elapsed">, Formula>> = {
  ratio: ({ actual, target }) => quotient(actual, target),
  inverse: ({ actual, target }) => quotient(target, actual),
  "inverse-two-minus": ({ actual, target }) => {
    const ratio = quotient(actual, target);
    return ratio === undefined ? undefined : 2 - ratio;
  },
  progress: ({ baseline, actual, target }) =>
    baseline === undefined ? undefined : quotient(actual - baseline, target - baseline),
  prorated: ({ actual, target, targetYears, actualYears }) =>
    targetYears === undefined || actualYears === undefined
      ? undefined
      : quotient(actual, (target * actualYears) / targetYears),
  met: () => undefined,
};

/** "elapsed" needs the plan's first and last year, which no table shows. */
export function rateBy(method: MethodName, inputs: RateInputs): number | undefined {
  return method === "elapsed" ? undefined : FORMULAS[method](inputs);
}

function quotient(a: number, b: number): number | undefined {
  return b === 0 ? undefined : a / b;
}
