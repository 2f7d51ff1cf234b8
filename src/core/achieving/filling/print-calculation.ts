import { displayValue } from "../../workbook/display";
import { inputsOf, type InputName } from "../expressions/expression";
import { type Cells, printExpression, type Signs } from "../formulas/print-expression";
import type { RateInput } from "../inputs/input";
import type { FillItem } from "./fill-item";

const SIGNS: Signs = { sum: " + ", difference: " − ", product: " × ", quotient: " ÷ " };

/** "75 ÷ 80", "(0.31 − 0.28) ÷ (0.4 − 0.28)": the arithmetic with its figures; null where one of them is missing. */
export function printCalculation({ rate, achievement: { inputs } }: FillItem): string | null {
  if (rate === null) return null;
  const names = inputsOf(rate);
  const found = names.flatMap((name) => inputs[name] ?? []);
  if (found.length < names.length) return null;
  // 3.5億円 beside 400,000,000円: only the units say why the division is right.
  const withUnits = new Set(found.map(({ unit }) => unit ?? "")).size > 1;
  const cells: Partial<Record<InputName, Cells[InputName] & object>> = {};
  for (const name of names) {
    const input = inputs[name];
    if (input) cells[name] = { name: figureOf(input, withUnits), multiplier: 1 };
  }
  return printExpression(rate, cells, SIGNS);
}

function figureOf({ value, unit, slot }: RateInput, withUnit: boolean): string {
  const decimals = slot.reading.kind === "number" ? slot.reading.decimals : 0;
  const number = displayValue(value, decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`, false);
  const figure = withUnit && unit !== undefined ? number + unit : number;
  return value < 0 ? `(${figure})` : figure;
}
