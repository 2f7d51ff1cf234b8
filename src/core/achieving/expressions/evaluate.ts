import { roundDown, roundHalfUp } from "../rounding/round";
import type { Expression, InputName, Test } from "./expression";

/** The numbers as they enter the arithmetic; an input without a number is absent. */
export type Values = Readonly<Partial<Record<InputName, number>>>;

/** NaN or an infinity where there is no value: callers refuse those cases first. */
export function evaluate(expression: Expression, values: Values): number {
  if (typeof expression === "number") return expression;
  if (typeof expression === "string") return values[expression] ?? NaN;
  if (expression.kind === "absolute") return Math.abs(evaluate(expression.of, values));
  if (expression.kind === "round") {
    const value = evaluate(expression.of, values);
    return (expression.mode === "down" ? roundDown : roundHalfUp)(value, expression.decimals);
  }
  return ARITHMETIC[expression.kind](evaluate(expression.left, values), evaluate(expression.right, values));
}

export function holds(test: Test, values: Values): boolean {
  if (test.kind === "signs-differ") {
    const numbers = test.of.flatMap((name) => values[name] ?? []);
    return numbers.some((value) => value < 0) && numbers.some((value) => value > 0);
  }
  return COMPARING[test.is](evaluate(test.left, values), evaluate(test.right, values));
}

const ARITHMETIC = {
  sum: (left: number, right: number) => left + right,
  difference: (left: number, right: number) => left - right,
  product: (left: number, right: number) => left * right,
  quotient: (left: number, right: number) => left / right,
};

const COMPARING = {
  "<": (left: number, right: number) => left < right,
  "<=": (left: number, right: number) => left <= right,
  "=": (left: number, right: number) => left === right,
  ">=": (left: number, right: number) => left >= right,
  ">": (left: number, right: number) => left > right,
};
