import type { Expression, InputName, Test } from "../expressions/expression";

/** How each input is written: its cell, and what it is multiplied by to share the others' unit. */
export type Cells = Readonly<Partial<Record<InputName, InputCell>>>;

export interface InputCell {
  readonly name: string;
  readonly multiplier: number;
}

/** How the signs are written: as a spreadsheet reads them, or as a person does. */
export interface Signs {
  readonly sum: string;
  readonly difference: string;
  readonly product: string;
  readonly quotient: string;
}

const SIGNS: Signs = { sum: "+", difference: "-", product: "*", quotient: "/" };
const RANK = { sum: 1, difference: 1, product: 2, quotient: 2 } as const;
const ATOM = 3;

/** As a clerk would type it: brackets only where they change the result. */
export function printExpression(expression: Expression, cells: Cells, signs: Signs = SIGNS): string {
  if (typeof expression === "number") return printNumber(expression);
  if (typeof expression === "string") return printInput(expression, cells, signs);
  if (expression.kind === "absolute") return `ABS(${printExpression(expression.of, cells, signs)})`;
  if (expression.kind === "round") {
    const name = expression.mode === "down" ? "ROUNDDOWN" : "ROUND";
    return `${name}(${printExpression(expression.of, cells, signs)},${String(expression.decimals)})`;
  }
  const rank = RANK[expression.kind];
  const left = bracketed(expression.left, cells, rank, signs);
  // a-(b-c) and a/(b*c) are not a-b-c and a/b*c; the right side of equal rank keeps its brackets.
  const right = bracketed(expression.right, cells, rank + 1, signs);
  return left + signs[expression.kind] + right;
}

export function printTest(test: Test, cells: Cells): string {
  if (test.kind === "compare") {
    // Above or below zero is the same in every unit.
    const cell = typeof test.left === "string" && test.right === 0 ? cells[test.left] : undefined;
    if (cell) return `${cell.name}${test.is}0`;
    return printExpression(test.left, cells) + test.is + printExpression(test.right, cells);
  }
  const names = test.of.flatMap((name) => cells[name]?.name ?? []).join(",");
  return `AND(MIN(${names})<0,MAX(${names})>0)`;
}

function bracketed(expression: Expression, cells: Cells, least: number, signs: Signs): string {
  const text = printExpression(expression, cells, signs);
  return rankOf(expression, cells) < least ? `(${text})` : text;
}

function rankOf(expression: Expression, cells: Cells): number {
  if (typeof expression === "number") return expression < 0 ? 0 : ATOM;
  if (typeof expression === "string") return (cells[expression]?.multiplier ?? 1) === 1 ? ATOM : RANK.product;
  return "left" in expression ? RANK[expression.kind] : ATOM;
}

function printInput(name: InputName, cells: Cells, signs: Signs): string {
  const cell = cells[name];
  if (!cell) throw new RangeError(`no cell for the ${name}`);
  return cell.multiplier === 1 ? cell.name : cell.name + signs.product + printNumber(cell.multiplier);
}

function printNumber(value: number): string {
  return String(value).replace("e", "E");
}
