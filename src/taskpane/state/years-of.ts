import type { Survey } from "../../core/index";

/** The fiscal years that can be evaluated: those the tables and the plan speak of, the latest first. */
export function yearsOf({ tables, plan, year }: Survey): readonly number[] {
  const years = new Set(tables.tables.flatMap((table) => table.years.map((head) => head.year)));
  if (plan) for (let each = plan.period.from; each <= plan.period.to; each++) years.add(each);
  if (year !== undefined) years.add(year);
  return [...years].sort((a, b) => b - a);
}
