import { nameKey } from "../../reading/naming/name-key";
import { nodeNames, nodesOf, pathTo } from "../lookup/tree";
import type { Plan, PlanIndicator } from "../plan";

/** Shorter titles would be found in any text. */
const SHORTEST_TITLE = 4;

/** Which goals, measures and projects of a plan the texts around a table name. */
export class PlaceIndex {
  readonly #titles: readonly { readonly key: string; readonly id: string }[];
  readonly #found = new Map<string, ReadonlySet<string>>();
  readonly #upwards = new Map<string, readonly string[]>();

  constructor(readonly plan: Plan) {
    this.#titles = nodesOf(plan).flatMap((node) =>
      nodeNames(node)
        .map((name) => ({ key: nameKey(name), id: node.id }))
        .filter(({ key }) => key.length >= SHORTEST_TITLE),
    );
  }

  /** Ids of the nodes a text names: 施策②　農林水産業の成長産業化 names the measure of that title. */
  namedIn(text: string): ReadonlySet<string> {
    const known = this.#found.get(text);
    if (known) return known;
    const key = nameKey(text);
    const found = new Set(this.#titles.filter((title) => key.includes(title.key)).map(({ id }) => id));
    this.#found.set(text, found);
    return found;
  }

  /** How well the texts around it fit an indicator: how many nodes on its way up they name. */
  fit(indicator: PlanIndicator, texts: readonly string[]): number {
    const own = new Set([indicator.under, ...indicator.alsoUnder].flatMap((id) => this.#wayUp(id)));
    const named = new Set(texts.flatMap((text) => [...this.namedIn(text)]));
    return [...named].filter((id) => own.has(id)).length;
  }

  #wayUp(id: string): readonly string[] {
    const known = this.#upwards.get(id);
    if (known) return known;
    const way = pathTo(this.plan, id).map((node) => node.id);
    this.#upwards.set(id, way);
    return way;
  }
}
