import { nodesOf, pathTo, type PlanNode } from "../../plan/lookup/tree";
import type { Plan, PlanIndicator } from "../../plan/plan";

/** The indicators of one sheet, with the headings that stand above them. */
export interface Group {
  readonly name: string;
  readonly goal: string | undefined;
  readonly measure: string | undefined;
  readonly department: string | undefined;
  readonly indicators: readonly PlanIndicator[];
}

const NO_DEPARTMENT = "担当課なし";

/** One group for each goal and measure that has indicators, in the order of the plan's tree. */
export function groupByMeasure(plan: Plan): readonly Group[] {
  const placed = new Map<string, PlanIndicator[]>();
  for (const indicator of plan.indicators) {
    const at = placeOf(plan, indicator)?.id ?? "";
    placed.set(at, [...(placed.get(at) ?? []), indicator]);
  }
  return inTreeOrder(plan).flatMap((node) => {
    const indicators = placed.get(node.id);
    if (!indicators) return [];
    const path = pathTo(plan, node.id);
    const goal = path.find(({ kind }) => kind === "goal");
    const measure = [...path].reverse().find(({ kind }) => kind === "measure");
    return [
      {
        name: path.map(labelOf).join(" "),
        goal: goal && headingOf(goal),
        measure: measure && headingOf(measure),
        department: undefined,
        indicators,
      },
    ];
  });
}

/** One group for each department; an indicator with several departments is filled in by the first. */
export function groupByDepartment(plan: Plan): readonly Group[] {
  const named = [...plan.departments, ...plan.indicators.flatMap(({ departments }) => departments), NO_DEPARTMENT];
  return [...new Set(named)].flatMap((department) => {
    const indicators = plan.indicators.filter(({ departments }) => (departments[0] ?? NO_DEPARTMENT) === department);
    return indicators.length === 0
      ? []
      : [{ name: department, goal: undefined, measure: undefined, department, indicators }];
  });
}

/** The goal or measure an indicator belongs to: for one of a project, what the project stands under. */
export function placeOf(plan: Plan, { under }: PlanIndicator): PlanNode | undefined {
  return [...pathTo(plan, under)].reverse().find(({ kind }) => kind !== "project");
}

/** 施策② 農林水産業の成長産業化. */
export function headingOf(node: PlanNode): string {
  if (node.kind === "project") return node.node.name;
  const { label, title } = node.node;
  return label === undefined || label === title ? title : `${label} ${title}`;
}

function labelOf(node: PlanNode): string {
  return node.kind === "project" ? node.node.name : (node.node.label ?? node.node.title);
}

function inTreeOrder(plan: Plan): readonly PlanNode[] {
  const nodes = nodesOf(plan).filter(({ kind }) => kind !== "project");
  const under = (id: string): readonly PlanNode[] =>
    nodes
      .filter((node) => node.kind === "measure" && node.node.under === id)
      .flatMap((node) => [node, ...under(node.id)]);
  return nodes.filter(({ kind }) => kind === "goal").flatMap((goal) => [goal, ...under(goal.id)]);
}
