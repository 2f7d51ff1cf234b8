import { nameKey } from "../../reading/naming/name-key";
import { nearestNames, type NearName } from "../../reading/naming/nearest-names";
import type { Plan, PlanIndicator } from "../plan";
import { PlaceIndex } from "./place-index";

/** A name as it stands on a sheet, with the goal, measure and project texts around it. */
export interface PrintedName {
  readonly name: string;
  readonly places: readonly string[];
  /** Departments the sheet names; they tell apart what name and place do not. */
  readonly departments?: readonly string[];
}

export type IndicatorMatch =
  | { readonly kind: "found"; readonly indicator: PlanIndicator; readonly by: "name" | "alias"; readonly name: string }
  /** Nothing is the same; these come near, or several are the same. A person must say. */
  | { readonly kind: "near"; readonly offers: readonly NearName<PlanIndicator>[] }
  | { readonly kind: "none" };

interface Known {
  readonly indicator: PlanIndicator;
  readonly by: "name" | "alias";
  readonly name: string;
}

/** Finds the indicators of a plan by their names. Made once for a plan; asking is cheap. */
export class IndicatorMatcher {
  readonly #known = new Map<string, Known[]>();
  readonly #places: PlaceIndex;

  constructor(readonly plan: Plan) {
    this.#places = new PlaceIndex(plan);
    for (const indicator of plan.indicators) {
      this.#learn({ indicator, by: "name", name: indicator.name });
      for (const alias of indicator.aliases) this.#learn({ indicator, by: "alias", name: alias });
    }
  }

  match({ name, places, departments = [] }: PrintedName): IndicatorMatch {
    const same = byDepartment(this.#fitting(this.#known.get(nameKey(name)) ?? [], places), departments);
    const [first, ...more] = same;
    if (first && more.length === 0) return { kind: "found", ...first };
    if (first) return { kind: "near", offers: same.map(asOffer) };
    const offers = nearestNames(name, this.plan.indicators, (entry) => [entry.name, ...entry.aliases]);
    const placed = this.#namesAPlace(places);
    // Short names say little: they are offered only where they stand in the right place, or in none at all.
    const fitting = offers.filter(
      ({ candidate, name: known, likeness }) =>
        (likeness.kind !== "shortened" && known === candidate.name) ||
        this.#places.fit(candidate, places) > 0 ||
        (!placed && likeness.kind !== "shortened"),
    );
    return fitting.length > 0 ? { kind: "near", offers: fitting } : { kind: "none" };
  }

  #learn(known: Known): void {
    const key = nameKey(known.name);
    this.#known.set(key, [...(this.#known.get(key) ?? []), known]);
  }

  #namesAPlace(places: readonly string[]): boolean {
    return places.some((text) => this.#places.namedIn(text).size > 0);
  }

  /** Names before aliases, then those whose goal, measure and project fit best. */
  #fitting(known: readonly Known[], places: readonly string[]): readonly Known[] {
    const placed = this.#namesAPlace(places);
    const scored = known
      .map((entry) => ({ entry, fit: this.#places.fit(entry.indicator, places) }))
      // 利用者数 is short for きじうまコイン利用者数 only where the plan says so.
      .filter(({ entry, fit }) => entry.by === "name" || fit > 0 || !placed);
    const best = Math.max(...scored.map(({ fit }) => fit));
    const fitting = scored.filter(({ fit }) => fit === best).map(({ entry }) => entry);
    const named = fitting.filter(({ by }) => by === "name");
    return named.length > 0 ? named : fitting;
  }
}

/** Those of the departments named, where that leaves any. */
function byDepartment(known: readonly Known[], departments: readonly string[]): readonly Known[] {
  if (known.length < 2) return known;
  const own = known.filter(({ indicator }) => indicator.departments.some((name) => departments.includes(name)));
  return own.length > 0 ? own : known;
}

function asOffer({ indicator, name }: Known): NearName<PlanIndicator> {
  return { candidate: indicator, name, likeness: { kind: "spelling", similarity: 1 } };
}
