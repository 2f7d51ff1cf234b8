import { nodeNames, nodesOf, pathTo, type PlanNode } from "../lookup/tree";
import type { Plan } from "../plan";
import type { NodeChange } from "./comparison";
import { pairThings, type Placed } from "./pair-things";

/** Goals first, then what stands under them: a place is the same when what it stands under was paired. */
export function compareNodes(from: Plan, to: Plan): readonly NodeChange[] {
  const next = new Map<string, string>();
  const changes: NodeChange[] = [];
  const old = levels(from);
  const now = levels(to);
  for (const [level, nodes] of old) {
    changes.push(...compareLevel(nodes, now.get(level) ?? [], next));
    for (const change of changes) if (change.state === "kept") next.set(change.from.id, change.to.id);
  }
  const unseen = [...now].filter(([level]) => !old.has(level)).flatMap(([, nodes]) => nodes);
  return [...changes, ...unseen.map((node) => ({ state: "new", to: node, moved: false, renumbered: false }) as const)];
}

function compareLevel(
  from: readonly PlanNode[],
  to: readonly PlanNode[],
  next: ReadonlyMap<string, string>,
): readonly NodeChange[] {
  const placedBefore = placed(from, (upper) => next.get(upper));
  const placedNow = placed(to, (upper) => upper);
  return pairThings(placedBefore, placedNow).map((pair) => {
    if (pair.state !== "kept") return { ...pair, moved: false, renumbered: false };
    const before = upperOf(pair.from);
    const moved = before !== undefined && next.has(before) && next.get(before) !== upperOf(pair.to);
    return { ...pair, moved, renumbered: labelOf(pair.from) !== labelOf(pair.to) };
  });
}

/** Kind and depth: measures pair with measures of their own depth. */
function levels(plan: Plan): ReadonlyMap<string, readonly PlanNode[]> {
  const byLevel = new Map<string, PlanNode[]>();
  for (const node of nodesOf(plan)) {
    const depth = node.kind === "measure" ? pathTo(plan, node.id).length : 0;
    const level = `${node.kind} ${depth}`;
    byLevel.set(level, [...(byLevel.get(level) ?? []), node]);
  }
  return new Map([...byLevel].sort(([a], [b]) => rank(a) - rank(b)));
}

function rank(level: string): number {
  const [kind = "", depth = "0"] = level.split(" ");
  return ["goal", "measure", "project"].indexOf(kind) * 100 + Number(depth);
}

function placed(
  nodes: readonly PlanNode[],
  placeOf: (upper: string) => string | undefined,
): readonly Placed<PlanNode>[] {
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    const upper = upperOf(node);
    const position = counts.get(upper ?? "") ?? 0;
    counts.set(upper ?? "", position + 1);
    const place = upper === undefined ? "top" : placeOf(upper);
    return { thing: node, names: nodeNames(node), place, position };
  });
}

function upperOf(node: PlanNode): string | undefined {
  return node.kind === "goal" ? undefined : node.node.under;
}

function labelOf(node: PlanNode): string {
  return node.kind === "project" ? "" : (node.node.label ?? "").normalize("NFKC").replace(/\s/gu, "");
}
