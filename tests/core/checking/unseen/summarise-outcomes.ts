import type { Outcome } from "./seed-faults";

export interface Recall {
  readonly fault: string;
  readonly all: number;
  readonly found: number;
  readonly missed: readonly Outcome[];
}

export function recallByFault(outcomes: readonly Outcome[]): readonly Recall[] {
  return [...groups(outcomes)].map(([fault, list]) => {
    const missed = list.filter(({ found }) => !found);
    return { fault, all: list.length, found: list.length - missed.length, missed };
  });
}

export function recallOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ found }) => found).length / outcomes.length;
}

function groups(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const byFault = new Map<string, Outcome[]>();
  for (const outcome of outcomes) byFault.set(outcome.fault, [...(byFault.get(outcome.fault) ?? []), outcome]);
  return byFault;
}
