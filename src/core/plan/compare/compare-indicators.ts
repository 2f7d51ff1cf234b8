import { readUnit } from "../../reading/value/units";
import { lastTargetOf } from "../lookup/years";
import { methodOf } from "../lookup/settings";
import type { Plan, PlanActual, PlanIndicator } from "../plan";
import { ACCUMULATIONS } from "../terms/accumulations";
import { DIRECTIONS } from "../terms/directions";
import { METHODS } from "../terms/methods";
import type { Difference, IndicatorChange, NodeChange, Remark, TargetChange } from "./comparison";
import { pairThings, type Placed } from "./pair-things";

export function compareIndicators(from: Plan, to: Plan, nodes: readonly NodeChange[]): readonly IndicatorChange[] {
  const next = new Map(nodes.flatMap((node) => (node.state === "kept" ? [[node.from.id, node.to.id]] : [])));
  const pairs = pairThings(
    placed(from, (id) => next.get(id)),
    placed(to, (id) => id),
  );
  return pairs.map((pair): IndicatorChange => {
    if (pair.state === "dropped") return { ...pair, moved: false, differences: [], remarks: [] };
    if (pair.state === "new") return { ...pair, moved: false, differences: [], remarks: startRemarks(pair.to, []) };
    const target = targetChange(from, pair.from, to, pair.to);
    const under = next.get(pair.from.under);
    return {
      ...pair,
      moved: under !== undefined && ![pair.to.under, ...pair.to.alsoUnder].includes(under),
      ...(target ? { target } : {}),
      differences: differences(from, pair.from, to, pair.to),
      remarks: startRemarks(pair.to, pair.from.actuals),
    };
  });
}

/** Lists of indicators are reordered freely, so the place in the list says nothing. */
function placed(plan: Plan, placeOf: (id: string) => string | undefined): readonly Placed<PlanIndicator>[] {
  return plan.indicators.map((indicator) => ({
    thing: indicator,
    names: [indicator.name, ...indicator.aliases],
    place: placeOf(indicator.under),
  }));
}

function targetChange(from: Plan, before: PlanIndicator, to: Plan, after: PlanIndicator): TargetChange | undefined {
  const [old, now] = [lastTargetOf(from, before), lastTargetOf(to, after)];
  if (!old || !now) return undefined;
  return { from: old, to: now, kind: kindOf(old.value, now.value, before, after) };
}

function kindOf(old: number, now: number, before: PlanIndicator, after: PlanIndicator): TargetChange["kind"] {
  if (unitOf(before) !== unitOf(after)) return undefined;
  if (old === now) return "carried-over";
  const direction = after.direction ?? before.direction;
  if (direction === undefined || direction === "maintain") return undefined;
  return now > old === (direction === "higher") ? "raised" : "lowered";
}

function unitOf({ unit = "" }: PlanIndicator): string {
  return readUnit(unit) ?? unit.normalize("NFKC");
}

function differences(from: Plan, before: PlanIndicator, to: Plan, after: PlanIndicator): readonly Difference[] {
  const found: Difference[] = [];
  const note = (what: Difference["what"], old: string | undefined, now: string | undefined): void => {
    if (old !== now) found.push({ what, from: old ?? "なし", to: now ?? "なし" });
  };
  if (unitOf(before) !== unitOf(after)) note("unit", before.unit, after.unit);
  note(
    "direction",
    before.direction && DIRECTIONS[before.direction].ja,
    after.direction && DIRECTIONS[after.direction].ja,
  );
  note(
    "accumulation",
    before.accumulation && ACCUMULATIONS[before.accumulation].ja,
    after.accumulation && ACCUMULATIONS[after.accumulation].ja,
  );
  note("method", METHODS[methodOf(from, before)].ja, METHODS[methodOf(to, after)].ja);
  return found;
}

function startRemarks(
  { baseline, direction, ...after }: PlanIndicator,
  recorded: readonly PlanActual[],
): readonly Remark[] {
  if (!baseline) return [];
  const last = [...after.targets].sort((a, b) => b.year - a.year)[0];
  const target = (after.final ?? last)?.value;
  const remarks: Remark[] = [];
  if (target !== undefined && isMet(baseline.value, target, direction)) {
    remarks.push({ kind: "target-not-above-start", baseline: baseline.value, target });
  }
  return [...remarks, ...recordRemarks(baseline, recorded)];
}

/** Met before it starts; a target equal to the baseline is one to keep. */
function isMet(baseline: number, target: number, direction: PlanIndicator["direction"]): boolean {
  if (direction === "higher") return baseline > target;
  return direction === "lower" && baseline < target;
}

function recordRemarks(
  baseline: NonNullable<PlanIndicator["baseline"]>,
  recorded: readonly PlanActual[],
): readonly Remark[] {
  const record = recorded.find(({ year, asOf }) => baseline.asOf !== undefined && (asOf ?? year) === baseline.asOf);
  if (!record) return [];
  const year = record.asOf ?? record.year;
  if (record.value !== baseline.value) {
    return [{ kind: "baseline-differs", baseline: baseline.value, recorded: record.value, year }];
  }
  return record.provisional ? [{ kind: "baseline-from-provisional", baseline: baseline.value, year }] : [];
}
