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
