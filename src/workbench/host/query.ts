import type { Members } from "./members";
import type { QueryInfo } from "./protocol";
import type { ExcelObject } from "./targets";

type Words = readonly string[];

/** Names the object so that the client can come back to it; the interpreter knows about references. */
export type Identify = (object: ExcelObject, isItem: boolean) => Record<string, unknown>;

/** Answers a load: the named properties, those of objects further in, and of the items of a collection. */
export class Query {
  constructor(
    private readonly members: Members,
    private readonly identify: Identify,
  ) {}

  answer(object: ExcelObject, query: QueryInfo): Record<string, unknown> {
    const selected = query.Select ?? ["*"];
    const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
    const paths = [...selected, ...expanded].map((path) => path.replaceAll(".", "/").split("/").filter(Boolean));
    return this.select(object, paths, query, false);
  }

  private select(object: ExcelObject, paths: readonly Words[], query: QueryInfo, isItem: boolean) {
    const result: Record<string, unknown> = this.identify(object, isItem);
    const inner = new Map<string, Words[]>();
    const ofItems: Words[] = [];
    const { items } = this.members.typeOf(object);
    for (const path of paths) this.sort(object, path, { result, inner, ofItems, isCollection: items !== undefined });
    for (const [name, rest] of inner) {
      const found = this.members.follow(object, name);
      result[name] = found ? this.select(found, rest, {}, false) : null;
    }
    if (items && ofItems.length > 0) result["_Items"] = this.selectItems(items(object.target), ofItems, query);
    return result;
  }

  private sort(
    object: ExcelObject,
    path: Words,
    into: { result: Record<string, unknown>; inner: Map<string, Words[]>; ofItems: Words[]; isCollection: boolean },
  ): void {
    const [head = "*", ...rest] = path;
    if (head === "*") {
      for (const [name, { onlyByName }] of Object.entries(this.members.typeOf(object).scalars ?? {}))
        if (!onlyByName && !name.startsWith("_")) into.result[name] = this.members.read(object, name);
      if (into.isCollection) into.ofItems.push(["*"]);
      return;
    }
    const spelt = this.members.spell(object, head);
    if (spelt?.kind === "scalar") into.result[spelt.name] = this.members.read(object, spelt.name);
    else if (spelt) into.inner.set(spelt.name, [...(into.inner.get(spelt.name) ?? []), rest.length > 0 ? rest : ["*"]]);
    else if (into.isCollection)
      into.ofItems.push(head.toLowerCase() === "items" ? (rest.length > 0 ? rest : ["*"]) : path);
    else if (!head.startsWith("$")) this.members.unknownName(object, head);
  }

  private selectItems(all: readonly ExcelObject[], paths: readonly Words[], { Skip = 0, Top }: QueryInfo) {
    return all.slice(Skip, Top === undefined ? undefined : Skip + Top).map((item, at) => {
      const result = this.select(item, paths, {}, true);
      const isNamed = ["Id", "_Id", "_ReferenceId"].some((name) => result[name] !== undefined);
      return isNamed ? result : { ...result, _Index: at + Skip };
    });
  }
}
