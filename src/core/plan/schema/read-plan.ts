import type { Plan } from "../plan";
import { CROSS_CHECKS } from "./cross/cross-checks";
import { explain } from "./explain";
import { planSchema } from "./plan";
import type { Path, Problem } from "./problem";
import { salvage } from "./salvage";
import { yearsAsNumbers } from "./years-as-numbers";

export type PlanResult = { readonly plan: Plan } | { readonly problems: readonly Problem[] };

/** The only way from JSON to a plan: every default filled in, or everything that is wrong, all at once. */
export function readPlan(json: unknown): PlanResult {
  const input = yearsAsNumbers(json);
  const parsed = planSchema.safeParse(input);
  const issues = parsed.error?.issues ?? [];
  const faults = issues.flatMap((issue) => explain(issue, input));
  // With the version wrong or no plan at all, nothing else that could be said would be sure.
  if (faults.some(({ code }) => code === "version" || code === "not-a-plan")) {
    return { problems: faults.filter(({ code }) => code === "version" || code === "not-a-plan") };
  }
  const refused = issues.map(({ path }) => path.filter((key): key is string | number => typeof key !== "symbol"));
  const loose = salvage(input, refused);
  const problems = [...faults, ...CROSS_CHECKS.flatMap((check) => check(loose))];
  if (problems.length > 0) return { problems: inOrder(problems) };
  return parsed.success ? { plan: inYearOrder(parsed.data) } : { problems: faults };
}

/** Lists by year run forward, however they were written: a plan has one form. */
function inYearOrder(plan: Plan): Plan {
  const byYear = (a: { readonly year: number }, b: { readonly year: number }): number => a.year - b.year;
  return {
    ...plan,
    projects: plan.projects.map((project) => ({ ...project, budgets: [...project.budgets].sort(byYear) })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      targets: [...indicator.targets].sort(byYear),
      actuals: [...indicator.actuals].sort(byYear),
    })),
  };
}

/** In the order of the file's own sections, so that a person can work from the top down. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => comparePaths(a.entry.keys, b.entry.keys) || a.index - b.index)
    .map(({ entry }) => entry);
}

const SECTIONS = Object.keys(planSchema.shape);

function comparePaths(a: Path, b: Path): number {
  const section = (path: Path): number => {
    const at = SECTIONS.indexOf(String(path[0] ?? ""));
    return at < 0 ? SECTIONS.length : at;
  };
  if (section(a) !== section(b)) return section(a) - section(b);
  const [one, other] = [a[1], b[1]];
  return typeof one === "number" && typeof other === "number" ? one - other : 0;
}
