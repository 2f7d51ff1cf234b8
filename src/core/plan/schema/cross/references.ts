import { nearestWord } from "../nearest-word";
import { type Path, type Problem, problem } from "../problem";
import type { LoosePlan } from "../salvage";
import { type CrossCheck, entries } from "./cross-check";

/** Whatever points at a goal, measure or project finds it. */
export const referencesExist: CrossCheck = (plan) => {
  const goals = ids(plan.goals);
  const upper = [...goals, ...ids(plan.measures)];
  const all = [...upper, ...ids(plan.projects)];
  return [
    ...entries(plan.measures).flatMap(({ entry, index }) => check(entry.under, ["measures", index, "under"], upper)),
    ...entries(plan.projects).flatMap(({ entry, index }) => [
      ...check(entry.under, ["projects", index, "under"], upper),
      ...checkAll(entry.alsoUnder, ["projects", index, "alsoUnder"], upper),
    ]),
    ...entries(plan.indicators).flatMap(({ entry, index }) => [
      ...check(entry.under, ["indicators", index, "under"], all),
      ...checkAll(entry.alsoUnder, ["indicators", index, "alsoUnder"], all),
    ]),
  ];
};

function ids(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): readonly string[] {
  return entries(list).flatMap(({ entry }) => (entry.id === undefined ? [] : [entry.id]));
}

function check(id: string | undefined, path: Path, known: readonly string[]): readonly Problem[] {
  if (id === undefined || known.includes(id)) return [];
  const data = { what: "上位の基本目標・施策・事業", whatEn: "goal, measure or project" };
  return [problem("unknown-reference", path, { ...data, id, nearest: nearestWord(id, known) })];
}

function checkAll(list: readonly (string | undefined)[] | undefined, path: Path, known: readonly string[]): Problem[] {
  return entries(list).flatMap(({ entry, index }) => check(entry, [...path, index], known));
}

/** No measure stands under itself, however long the way round. */
export const measuresFormATree: CrossCheck = (plan) => {
  const upper = new Map(
    entries(plan.measures).flatMap(({ entry: { id, under } }) =>
      id !== undefined && under !== undefined ? [[id, under]] : [],
    ),
  );
  return entries(plan.measures).flatMap(({ entry: { id }, index }) =>
    id !== undefined && returnsTo(id, upper) ? [problem("under-itself", ["measures", index, "under"], { id })] : [],
  );
};

function returnsTo(id: string, upper: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = upper.get(id); at !== undefined && !seen.has(at); at = upper.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Where the plan lists its departments, nobody else is in charge. */
export const departmentsAreListed: CrossCheck = (plan) => {
  const known = entries(plan.departments).map(({ entry }) => entry);
  if (known.length === 0) return [];
  return (["projects", "indicators"] as const).flatMap((list) => departmentsOf(plan, list, known));
};

function departmentsOf(plan: LoosePlan, list: "projects" | "indicators", known: readonly string[]): readonly Problem[] {
  const owners: readonly ({ readonly departments?: readonly (string | undefined)[] | undefined } | undefined)[] =
    plan[list] ?? [];
  return entries(owners).flatMap(({ entry, index }) =>
    entries(entry.departments).flatMap(({ entry: department, index: at }) =>
      known.includes(department)
        ? []
        : [
            problem("unknown-department", [list, index, "departments", at], {
              department,
              nearest: nearestWord(department, known),
            }),
          ],
    ),
  );
}
