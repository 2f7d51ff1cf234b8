import {
  describeFill,
  planFill,
  type Declared,
  type Indicator,
  type MethodName,
  type Tables,
  type Workbook,
} from "../../src/core";

/** One method at work on one indicator of a sample: its figures, the arithmetic, and what comes out. */
export interface WorkedCase {
  readonly method: MethodName;
  readonly indicator: string;
  readonly figures: string;
  readonly calculation: string;
  readonly result: string;
}

/** The method as if the plan had declared it for this indicator; the arithmetic is printed by the product itself. */
export function workedCase(
  workbook: Workbook,
  { tables }: Tables,
  declare: (indicator: Indicator, table: Tables["tables"][number]) => Declared,
  { method, indicator, year }: { readonly method: MethodName; readonly indicator: string; readonly year: number },
): WorkedCase {
  const plan = planFill(tables, workbook, {
    year,
    declare: (...of) => ({ ...declare(...of), method, rounding: { mode: "half-up", decimals: 1 } }),
  });
  const line = describeFill(workbook, plan).find(({ item }) => item.indicator.name === indicator && item.year === year);
  if (!line) throw new Error(`The sample has no indicator ${indicator}.`);
  const { baseline, target, actual } = line.item.achievement.inputs;
  const figures = [
    ["基準値", baseline],
    ["目標", target],
    ["実績", actual],
  ] as const;
  return {
    method,
    indicator,
    figures: figures.flatMap(([name, input]) => (input ? [`${name} ${input.text}`] : [])).join("、"),
    calculation: line.item.achievement.reason === null ? (line.calculation ?? "") : "",
    result: line.shown,
  };
}
