/**
 * The arithmetic of a method as data. The core evaluates it and the formula builder prints it, so that both say the
 * same by construction: one model, two outputs.
 */
export type Expression =
  | number
  | InputName
  | {
      readonly kind: "sum" | "difference" | "product" | "quotient";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "absolute"; readonly of: Expression }
  | { readonly kind: "round"; readonly of: Expression; readonly decimals: number; readonly mode: "half-up" | "down" };

export type InputName = "baseline" | "target" | "actual";

export type Test =
  | { readonly kind: "compare"; readonly left: Expression; readonly is: Comparison; readonly right: Expression }
  /** Some of these are above zero and some below; those without a number are left out. */
  | { readonly kind: "signs-differ"; readonly of: readonly InputName[] };

export type Comparison = "<" | "<=" | "=" | ">=" | ">";

export function plus(left: Expression, right: Expression): Expression {
  return { kind: "sum", left, right };
}

export function minus(left: Expression, right: Expression): Expression {
  return { kind: "difference", left, right };
}

export function times(left: Expression, right: Expression): Expression {
  return { kind: "product", left, right };
}

export function over(left: Expression, right: Expression): Expression {
  return { kind: "quotient", left, right };
}

export function compare(left: Expression, is: Comparison, right: Expression): Test {
  return { kind: "compare", left, is, right };
}

/** Every input an expression stands on, each once. */
export function inputsOf(expression: Expression): readonly InputName[] {
  if (typeof expression === "number") return [];
  if (typeof expression === "string") return [expression];
  const parts = "of" in expression ? [expression.of] : [expression.left, expression.right];
  return [...new Set(parts.flatMap(inputsOf))];
}
