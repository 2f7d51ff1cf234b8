import type { Plan, PlanGoal, PlanMeasure, PlanProject } from "../plan";

export type PlanNode =
  | { readonly kind: "goal"; readonly id: string; readonly node: PlanGoal }
  | { readonly kind: "measure"; readonly id: string; readonly node: PlanMeasure }
  | { readonly kind: "project"; readonly id: string; readonly node: PlanProject };

export function nodesOf(plan: Plan): readonly PlanNode[] {
  return [
    ...plan.goals.map((node) => ({ kind: "goal", id: node.id, node }) as const),
    ...plan.measures.map((node) => ({ kind: "measure", id: node.id, node }) as const),
    ...plan.projects.map((node) => ({ kind: "project", id: node.id, node }) as const),
  ];
}

export function nodeNames({ kind, node }: PlanNode): readonly string[] {
  return kind === "project" ? [node.name, ...node.aliases] : [node.title, ...node.aliases];
}

/** From the goal down to the node itself; empty when there is no such node. */
export function pathTo(plan: Plan, id: string): readonly PlanNode[] {
  const nodes = new Map(nodesOf(plan).map((node) => [node.id, node]));
  const path: PlanNode[] = [];
  for (let at = nodes.get(id); at !== undefined && !path.includes(at);) {
    path.unshift(at);
    const upper = at.kind === "goal" ? undefined : at.node.under;
    at = upper === undefined ? undefined : nodes.get(upper);
  }
  return path;
}

/** 基本目標１ 施策②: labels where there are any, titles where not. */
export function placeText(plan: Plan, id: string): string {
  return pathTo(plan, id)
    .map(({ kind, node }) => (kind === "project" ? node.name : (node.label ?? node.title)))
    .join(" ");
}
