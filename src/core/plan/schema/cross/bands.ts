import type { PlanInput } from "../../plan";
import { type Path, type Problem, problem } from "../problem";
import type { Loose } from "../salvage";
import { type CrossCheck, entries } from "./cross-check";

type LooseBand = Loose<Exclude<NonNullable<NonNullable<PlanInput["defaults"]>["bands"]>, string>[number]>;
type LooseBands = string | readonly (LooseBand | undefined)[] | undefined;

/** The plan's own steps run downwards, leave no gap, and each can be reached. */
export const bandsCoverEveryRate: CrossCheck = (plan) => [
  ...checkBands(plan.defaults?.bands, ["defaults", "bands"]),
  ...entries(plan.indicators).flatMap(({ entry, index }) => checkBands(entry.bands, ["indicators", index, "bands"])),
];

function checkBands(bands: LooseBands, path: Path): readonly Problem[] {
  if (bands === undefined || typeof bands === "string") return [];
  const steps = entries(bands).map(({ entry, index }) => ({ ...entry, path: [...path, index] as Path }));
  const rest = steps.findIndex(({ when }) => when?.kind === "rest");
  const known = steps.every(({ when }) => when?.kind !== undefined);
  return [
    ...descending(steps),
    ...labels(steps),
    ...(rest < 0 && known ? [problem("bands-gap", path, {})] : []),
    ...unreachable(rest < 0 ? [] : steps.slice(rest + 1)),
  ];
}

type Step = LooseBand & { readonly path: Path };

function descending(steps: readonly Step[]): readonly Problem[] {
  let before: { readonly label: string; readonly percent: number; readonly above: boolean } | undefined;
  return steps.flatMap(({ when, label = "", path }) => {
    if (when?.kind !== "rate-at-least" && when?.kind !== "rate-above") return [];
    if (when.percent === undefined) return [];
    const now = { label, percent: when.percent, above: when.kind === "rate-above" };
    // "over 100" followed by "100 or more" is a step of one value, and legal.
    const below =
      !before || now.percent < before.percent || (now.percent === before.percent && before.above && !now.above);
    const wrong = before && !below ? [problem("bands-not-descending", path, { label, before: before.label })] : [];
    before = now;
    return wrong;
  });
}

function labels(steps: readonly Step[]): readonly Problem[] {
  const seen = new Set<string>();
  return steps.flatMap(({ label, path }) => {
    if (label === undefined) return [];
    if (seen.has(label)) return [problem("duplicate-band", [...path, "label"], { label })];
    seen.add(label);
    return [];
  });
}

function unreachable(steps: readonly Step[]): readonly Problem[] {
  return steps.flatMap(({ when, label = "", path }) =>
    when?.kind === undefined || when.kind === "judged" || when.kind === "no-rate"
      ? []
      : [problem("band-unreachable", path, { label })],
  );
}
