import { nameKey } from "../../../reading/naming/name-key";
import { type Path, type Problem, problem } from "../problem";
import { type CrossCheck, entries } from "./cross-check";

interface Named {
  readonly name: string;
  readonly path: Path;
  /** What it stands under: the same short name (参加者数) is allowed under another measure. */
  readonly under: string;
  readonly owner: string;
}

export const namesAreUnique: CrossCheck = (plan) => {
  const named: Named[] = [];
  for (const { entry, index } of entries(plan.indicators)) {
    const under = entry.under ?? "";
    const owner = `indicators[${index}]`;
    if (entry.name !== undefined) named.push({ name: entry.name, path: ["indicators", index, "name"], under, owner });
    for (const { entry: alias, index: at } of entries(entry.aliases)) {
      named.push({ name: alias, path: ["indicators", index, "aliases", at], under, owner });
    }
  }
  return repeated(named);
};

function repeated(named: readonly Named[]): readonly Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const key = `${entry.under}\n${nameKey(entry.name)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      return [];
    }
    return before.owner === entry.owner
      ? [problem("alias-repeats", entry.path, { alias: entry.name })]
      : [problem("duplicate-name", entry.path, { name: entry.name, first: before.owner })];
  });
}
