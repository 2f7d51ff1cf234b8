import type { Problem } from "../problem";
import type { LoosePlan } from "../salvage";

/** One thing that the parts of a plan must agree on. Anything may be missing: a check says nothing about what is not there. */
export type CrossCheck = (plan: LoosePlan) => readonly Problem[];

/** The entries of a list that are there, with their places. */
export function entries<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
): readonly { readonly entry: Entry; readonly index: number }[] {
  return (list ?? []).flatMap((entry, index) => (entry === undefined ? [] : [{ entry, index }]));
}

/** 令和6年度, the way a town hall writes a fiscal year. */
export function yearText(year: number): string {
  const era = ERAS.find(({ from }) => year >= from);
  if (!era) return `${year}年度`;
  const number = year - era.from + 1;
  return `${era.name}${number === 1 ? "元" : number}年度`;
}

const ERAS = [
  { name: "令和", from: 2019 },
  { name: "平成", from: 1989 },
  { name: "昭和", from: 1926 },
] as const;
