import { bareNameKey } from "../../reading/naming/name-key";
import { compareNames, type NameLikeness } from "../../reading/naming/compare-names";
import { similarity } from "../../reading/naming/similarity";
import type { Pair } from "./comparison";

/** A thing to be paired: its names, and where it stands. */
export interface Placed<Thing> {
  readonly thing: Thing;
  readonly names: readonly string[];
  /** Key of the place, in the new plan's words; things of one place may be the same in spite of new names. */
  readonly place: string | undefined;
  /** Number among its siblings; absent where the order of siblings says nothing. */
  readonly position?: number;
}

interface Candidate<Thing> {
  readonly from: Placed<Thing>;
  readonly to: Placed<Thing>;
  readonly likeness: NameLikeness;
  readonly score: number;
  readonly sure: "high" | "medium" | "low";
}

/** Enough of a name stayed for a rename, when the place stayed too. */
const RENAMED = 0.4;
const KIND_SCORES = { identical: 6, spelling: 6, brackets: 5, near: 4, shortened: 3, different: 0 } as const;

/** Pairs the things of two plans: the surest pairs first, each thing once. What is left was dropped or is new. */
export function pairThings<Thing>(
  from: readonly Placed<Thing>[],
  to: readonly Placed<Thing>[],
): readonly Pair<Thing>[] {
  const candidates = from.flatMap((old) => to.flatMap((next) => candidate(old, next) ?? []));
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<Placed<Thing>, Candidate<Thing>>();
  const taken = new Set<Placed<Thing>>();
  for (const entry of candidates) {
    if (pairs.has(entry.from) || taken.has(entry.to)) continue;
    pairs.set(entry.from, entry);
    taken.add(entry.to);
  }
  return [
    ...from.map((old) => asPair(old, pairs.get(old))),
    ...to.filter((next) => !taken.has(next)).map(({ thing }) => ({ state: "new", to: thing }) as const),
  ];
}

function asPair<Thing>({ thing }: Placed<Thing>, pair: Candidate<Thing> | undefined): Pair<Thing> {
  if (!pair) return { state: "dropped", from: thing };
  return { state: "kept", from: thing, to: pair.to.thing, likeness: pair.likeness, sure: pair.sure };
}

function candidate<Thing>(from: Placed<Thing>, to: Placed<Thing>): Candidate<Thing> | undefined {
  const likeness = best(from.names, to.names);
  const together = from.place !== undefined && from.place === to.place;
  const here = together ? 1 : 0;
  const beside = from.position !== undefined && from.position === to.position;
  // Siblings share words (プロジェクト, の推進); the one at the same place is likelier than one that is merely alike.
  const side = together && beside ? 2 : 0;
  const score = KIND_SCORES[likeness.kind] + likeness.similarity + here + side;
  const found = { from, to, likeness, score };
  if (likeness.kind === "identical" || likeness.kind === "spelling") return { ...found, sure: "high" };
  if (likeness.kind === "brackets" || likeness.kind === "near") return { ...found, sure: "medium" };
  if (!together) return undefined;
  if (likeness.kind === "shortened" || likeness.similarity >= RENAMED) return { ...found, sure: "medium" };
  return beside ? { ...found, sure: "low" } : undefined;
}

function best(from: readonly string[], to: readonly string[]): NameLikeness {
  const pairs = from.flatMap((a) => to.map((b) => compareNames(a, b)));
  const [first] = pairs.sort((a, b) => KIND_SCORES[b.kind] - KIND_SCORES[a.kind] || b.similarity - a.similarity);
  return first ?? { kind: "different", similarity: similarity(bareNameKey(from[0] ?? ""), bareNameKey(to[0] ?? "")) };
}
