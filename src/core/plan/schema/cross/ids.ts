import { type Path, pathText, type Problem, problem } from "../problem";
import type { LoosePlan } from "../salvage";
import { type CrossCheck, entries } from "./cross-check";

/** Goals, measures and projects share one set of ids, because indicators may stand under any of them. */
export const idsAreUnique: CrossCheck = (plan) => [
  ...repeated([...idsOf(plan, "goals"), ...idsOf(plan, "measures"), ...idsOf(plan, "projects")]),
  ...repeated(idsOf(plan, "indicators")),
];

interface IdAt {
  readonly id: string;
  readonly path: Path;
}

function idsOf(plan: LoosePlan, list: "goals" | "measures" | "projects" | "indicators"): readonly IdAt[] {
  const found: readonly ({ readonly id?: string | undefined } | undefined)[] = plan[list] ?? [];
  return entries(found).flatMap(({ entry, index }) =>
    entry.id === undefined ? [] : [{ id: entry.id, path: [list, index, "id"] }],
  );
}

function repeated(ids: readonly IdAt[]): readonly Problem[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    return before === undefined ? [] : [problem("duplicate-id", path, { id, first: pathText(before) })];
  });
}
