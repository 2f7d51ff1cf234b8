import type { ConditionalFormat } from "../../core";

/** A conditional format with the name Excel gives it for as long as the workbook is open. */
export interface Rule extends ConditionalFormat {
  readonly id: string;
  readonly stopIfTrue: boolean;
}

/** The conditional formats of one sheet, first come first. */
export class SheetRules {
  private list: readonly Rule[];

  constructor(formats: readonly ConditionalFormat[]) {
    this.list = formats.map((format) => ({ ...format, id: newId(), stopIfTrue: false }));
  }

  get all(): readonly Rule[] {
    return this.list;
  }

  /** The strongest first. */
  get byPriority(): readonly Rule[] {
    return [...this.list].sort((a, b) => a.priority - b.priority);
  }

  /** Puts a rule at a place among all, counted from 0 for the strongest. */
  place(id: string, at: number): void {
    const others = this.byPriority.filter((rule) => rule.id !== id);
    const moved = this.find(id);
    const order = moved ? [...others.slice(0, at), moved, ...others.slice(at)] : others;
    this.list = this.list.map((rule) => ({ ...rule, priority: order.findIndex((each) => each.id === rule.id) + 1 }));
  }

  find(id: string): Rule | undefined {
    return this.list.find((rule) => rule.id === id);
  }

  /** A new one comes first of all, as in Excel; the others step back. */
  add(format: Omit<ConditionalFormat, "priority">): Rule {
    const rule: Rule = { ...format, priority: 1, id: newId(), stopIfTrue: false };
    this.list = [rule, ...this.list.map((each) => ({ ...each, priority: each.priority + 1 }))];
    return rule;
  }

  change(id: string, change: Partial<Omit<Rule, "id">>): void {
    this.list = this.list.map((rule) => (rule.id === id ? { ...rule, ...change } : rule));
  }

  replace(change: (rule: Rule) => Rule | undefined): void {
    this.list = this.list.flatMap((rule) => {
      const changed = change(rule);
      return changed ? [changed] : [];
    });
  }

  delete(id: string): void {
    this.list = this.list.filter((rule) => rule.id !== id);
  }
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
