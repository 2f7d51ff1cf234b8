import { compareNames, type NameLikeness } from "./compare-names";

export interface NearName<Candidate> {
  readonly candidate: Candidate;
  /** The name or alias that came nearest. */
  readonly name: string;
  readonly likeness: Exclude<NameLikeness, { kind: "different" }>;
}

const ORDER = ["identical", "spelling", "brackets", "near", "shortened"] as const;

/** The candidates whose names (a name and its aliases) come near, nearest first. Offered, never taken silently. */
export function nearestNames<Candidate>(
  name: string,
  candidates: Iterable<Candidate>,
  namesOf: (candidate: Candidate) => readonly string[],
): readonly NearName<Candidate>[] {
  const near: NearName<Candidate>[] = [];
  for (const candidate of candidates) {
    const best = namesOf(candidate)
      .map((known) => ({ name: known, likeness: compareNames(name, known) }))
      .sort((a, b) => rank(a.likeness) - rank(b.likeness) || b.likeness.similarity - a.likeness.similarity)[0];
    if (best && best.likeness.kind !== "different") near.push({ candidate, name: best.name, likeness: best.likeness });
  }
  return near.sort((a, b) => rank(a.likeness) - rank(b.likeness) || b.likeness.similarity - a.likeness.similarity);
}

function rank(likeness: NameLikeness): number {
  return likeness.kind === "different" ? ORDER.length : ORDER.indexOf(likeness.kind);
}
