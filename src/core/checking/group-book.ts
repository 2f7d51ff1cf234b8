import type { Steps } from "../workbook/steps";
import type { CheckContext } from "./context";
import { completeFinding } from "./complete-finding";
import type { FindingStore } from "./finding-store";
import type { Finding, Rule } from "./registry";
import type { Gather, GroupRule } from "./rule";
import type { Source } from "./views";

type AnyGroupRule = GroupRule<string, unknown, unknown>;

/**
 * The groups of all comparing rules. What stands at which place is remembered, so that a thing that changed leaves its
 * old groups, joins its new ones, and only these are judged again.
 */
export class GroupBook {
  private readonly pages: readonly GroupPage[];

  constructor(
    rules: readonly Rule[],
    store: FindingStore,
    private readonly context: () => CheckContext,
  ) {
    const byGather = new Map<Gather<unknown>, AnyGroupRule[]>();
    for (const rule of rules.filter(({ look }) => look === "group") as unknown as readonly AnyGroupRule[]) {
      for (const gather of [rule.gather].flat()) byGather.set(gather, [...(byGather.get(gather) ?? []), rule]);
    }
    this.pages = [...byGather].map(([gather, judges]) => new GroupPage(gather, judges, store));
  }

  /** Takes what a thing at this place says. */
  gather(order: number, source: Source): void {
    const context = this.context();
    for (const page of this.pages) page.gather(order, source, context);
  }

  /** Takes what a thing says now in place of what it said before. */
  follow(order: number, before: Source, now: Source): void {
    const context = this.context();
    for (const page of this.pages) page.follow(order, before, now, context);
  }

  judge(): void {
    const context = this.context();
    for (const page of this.pages) page.judge(context);
  }

  /** The same, page by page, as the steps that lead from `done` to `total`. */
  *judgeInSteps(done: number, total: number): Steps<void> {
    const context = this.context();
    for (const [at, page] of this.pages.entries()) {
      yield { done: done + ((total - done) * at) / this.pages.length, total };
      page.judge(context);
    }
  }
}

interface Told {
  readonly key: string;
  readonly entry: unknown;
}

interface Place {
  readonly order: number;
  readonly entry: unknown;
}

/** What stands under one key, in the order of the places. Most keys have one: a list for each would cost more than all else. */
type Group = Place | Place[];

/** The groups of one way to gather, for all rules that judge them. */
class GroupPage {
  private readonly groups = new Map<string, Group>();
  private readonly found = new Map<string, readonly Finding[]>();
  /** What tables told, by their places: a row tells the same again when asked, a table would have to count its rows anew. */
  private readonly ofTables = new Map<number, readonly Told[]>();
  /** Keys to be judged again; none before the first judging, which judges all. */
  private touched: Set<string> | undefined;
  private readonly leastOfAll: number;
  /** Where the thing stands that is just saying what it says. */
  private order = 0;

  constructor(
    private readonly gatherFrom: Gather<unknown>,
    private readonly rules: readonly AnyGroupRule[],
    private readonly store: FindingStore,
  ) {
    this.leastOfAll = Math.min(...rules.map(({ atLeast = 0 }) => atLeast));
  }

  gather(order: number, source: Source, context: CheckContext): void {
    this.order = order;
    if (source.kind !== "table") return this.gatherFrom(source, this.join, context);
    const told = this.told(source, context);
    this.ofTables.set(order, told);
    for (const { key, entry } of told) this.join(key, entry);
  }

  follow(order: number, before: Source, now: Source, context: CheckContext): void {
    const old = before.kind === "table" ? (this.ofTables.get(order) ?? []) : this.told(before, context);
    const gathered = this.told(now, context);
    if (now.kind === "table") this.ofTables.set(order, gathered);
    if (old.length === 0 && gathered.length === 0) return;
    if (JSON.stringify(old) === JSON.stringify(gathered)) return;
    this.order = order;
    for (const { key } of old) this.leave(key);
    for (const { key, entry } of gathered) this.join(key, entry);
  }

  judge(context: CheckContext): void {
    if (this.touched) for (const key of this.touched) this.judgeGroup(key, this.groups.get(key), context);
    else for (const [key, group] of this.groups) if (this.isJudged(group)) this.judgeGroup(key, group, context);
    this.touched = new Set();
  }

  private isJudged(group: Group): boolean {
    return Array.isArray(group) || this.leastOfAll < 2;
  }

  private judgeGroup(key: string, group: Group | undefined, context: CheckContext): void {
    const entries = Array.isArray(group) ? group.map(({ entry }) => entry) : group ? [group.entry] : [];
    const before = this.found.get(key);
    const findings: Finding[] = [];
    for (const rule of this.rules) {
      if (entries.length < (rule.atLeast ?? 0)) continue;
      rule.judge(entries, (found) => findings.push(completeFinding(rule, found, context.workbook, {})), context);
    }
    if (before) this.store.remove(before);
    this.store.add(findings);
    if (findings.length > 0) this.found.set(key, findings);
    else if (before) this.found.delete(key);
  }

  private told(source: Source, context: CheckContext): readonly Told[] {
    const told: Told[] = [];
    this.gatherFrom(source, (key, entry) => told.push({ key, entry }), context);
    return told;
  }

  private readonly join = (key: string, entry: unknown): void => {
    const place: Place = { order: this.order, entry };
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, place);
    else if (Array.isArray(group)) insert(group, place);
    else this.groups.set(key, insert([group], place));
    this.touched?.add(key);
  };

  private leave(key: string): void {
    const group = this.groups.get(key);
    if (!group) return;
    const rest = (Array.isArray(group) ? group : [group]).filter(({ order }) => order !== this.order);
    if (rest.length > 0) this.groups.set(key, rest);
    else this.groups.delete(key);
    this.touched?.add(key);
  }
}

/** Things come in the order of their places, but for those that changed. */
function insert(group: Place[], place: Place): Place[] {
  let at = group.length;
  for (let last = group[at - 1]; last && last.order > place.order; last = group[at - 1]) at--;
  if (at === group.length) group.push(place);
  else group.splice(at, 0, place);
  return group;
}
