import type { Steps } from "../workbook/steps";
import type { CheckContext } from "./context";
import { completeFinding } from "./complete-finding";
import type { FindingStore } from "./finding-store";
import type { Finding, Rule } from "./registry";
import type { GroupRule } from "./rule";
import type { Source } from "./views";

type AnyGroupRule = GroupRule<string, unknown, unknown>;

/** What a thing said when it was gathered last: said again, it tells what has to leave the groups. */
interface Told {
  readonly source: Source;
  readonly context: CheckContext;
}

/**
 * The groups of all comparing rules. What stands at which place is remembered, so that a thing that changed leaves its
 * old groups, joins its new ones, and only these are judged again.
 */
export class GroupBook {
  private readonly pages: readonly GroupPage[];
  private readonly told = new Map<number, Told>();

  constructor(
    rules: readonly Rule[],
    store: FindingStore,
    private readonly context: () => CheckContext,
  ) {
    const group = rules.filter((rule) => rule.look === "group") as unknown as readonly AnyGroupRule[];
    this.pages = group.map((rule) => new GroupPage(rule, store));
  }

  /** Takes what a thing at this place says now in place of what it said before. */
  gather(order: number, source: Source): void {
    const now: Told = { source, context: this.context() };
    const before = this.told.get(order);
    this.told.set(order, now);
    for (const page of this.pages) {
      if (before) page.follow(order, before, now);
      else page.gather(order, now);
    }
  }

  judge(): void {
    const context = this.context();
    for (const page of this.pages) page.judge(context);
  }

  /** The same, rule by rule, as the steps that lead from `done` to `total`. */
  *judgeInSteps(done: number, total: number): Steps<void> {
    const context = this.context();
    for (const [at, page] of this.pages.entries()) {
      yield { done: done + ((total - done) * at) / this.pages.length, total };
      page.judge(context);
    }
  }
}

/** What stands under one key, by place. Most keys have one place: a map for each would cost more than all else. */
type Group = { readonly order: number; readonly entries: unknown[] } | Map<number, unknown[]>;

class GroupPage {
  private readonly groups = new Map<string, Group>();
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly touched = new Set<string>();

  constructor(
    private readonly rule: AnyGroupRule,
    private readonly store: FindingStore,
  ) {}

  gather(order: number, { source, context }: Told): void {
    for (const { key, entry } of this.rule.gather(source, context)) {
      this.join(key, order, entry);
      this.touched.add(key);
    }
  }

  follow(order: number, before: Told, now: Told): void {
    const old = [...this.rule.gather(before.source, before.context)];
    const gathered = [...this.rule.gather(now.source, now.context)];
    if (old.length === 0 && gathered.length === 0) return;
    if (JSON.stringify(old) === JSON.stringify(gathered)) return;
    for (const { key } of old) {
      this.leave(key, order);
      this.touched.add(key);
    }
    for (const { key, entry } of gathered) {
      this.join(key, order, entry);
      this.touched.add(key);
    }
  }

  judge(context: CheckContext): void {
    for (const key of this.touched) {
      const entries = this.entriesUnder(key);
      const before = this.found.get(key);
      const findings: Finding[] = [];
      for (const found of this.rule.judge(entries, context)) {
        findings.push(completeFinding(this.rule, found, context.workbook, {}));
      }
      if (before) this.store.remove(before);
      this.store.add(findings);
      if (findings.length > 0) this.found.set(key, findings);
      else if (before) this.found.delete(key);
    }
    this.touched.clear();
  }

  /** In the order of the places. */
  private entriesUnder(key: string): readonly unknown[] {
    const group = this.groups.get(key);
    if (!group) return [];
    if (!(group instanceof Map)) return group.entries;
    const orders = [...group.keys()].sort((a, b) => a - b);
    return orders.flatMap((order) => group.get(order) ?? []);
  }

  private join(key: string, order: number, entry: unknown): void {
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, { order, entries: [entry] });
    else if (group instanceof Map) {
      const entries = group.get(order);
      if (entries) entries.push(entry);
      else group.set(order, [entry]);
    } else if (group.order === order) group.entries.push(entry);
    else
      this.groups.set(
        key,
        new Map([
          [group.order, group.entries],
          [order, [entry]],
        ]),
      );
  }

  private leave(key: string, order: number): void {
    const group = this.groups.get(key);
    if (!group) return;
    if (group instanceof Map) group.delete(order);
    if (group instanceof Map ? group.size === 0 : group.order === order) this.groups.delete(key);
  }
}
