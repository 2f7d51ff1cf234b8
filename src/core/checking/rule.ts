import type { CellRef } from "../workbook/address";
import type { CellContent } from "../workbook/edit";
import type { CheckContext } from "./context";
import type { Language, Severity, Text } from "./finding";
import type { Settings } from "./settings";
import type { CellView, IndicatorView, OtherRowView, OtherTableView, Source, TableView } from "./views";

export type { CellRef } from "../workbook/address";
export type { CheckContext } from "./context";
export type { CellView, IndicatorView, OtherRowView, OtherTableView, Source, TableView } from "./views";

/** What a rule says about itself, whatever it looks at. */
export interface RuleWords<Id extends string, D> {
  /** Scope and name, the same as the file's path under `rules/`. Stable: people accept findings by it. */
  readonly id: Id;
  /** A finding may carry its own only where the catalogue says so. */
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: Text;
  /** First sentence: what is wrong, with the figures. Second: what to do. */
  readonly messages: Readonly<Record<Language, (data: D) => string>>;
  /** Why it matters, in one sentence a clerk understands. */
  readonly why: Text;
  /** How to mend it, for the rule's page. */
  readonly mending: Text;
  /** Small Markdown tables or single cells, for the rule's page. */
  readonly examples: { readonly bad: string; readonly good: string };
  /** Settings that move the rule. */
  readonly settings?: readonly (keyof Settings)[];
}

/** What a rule reports. The engine adds the rest of the finding. */
export interface Found<D> {
  readonly at: CellRef;
  readonly data: D;
  readonly severity?: Severity;
  readonly related?: readonly CellRef[];
  /** What the guilty cell should hold instead. */
  readonly mend?: CellContent;
  /** Whose finding it is, where the rule does not look at one indicator. */
  readonly owner?: Owner;
}

export interface Owner {
  readonly indicator?: string;
  readonly department?: string;
}

/** What the engine can show a rule, one at a time. */
export interface Looks {
  /** One value cell. */
  readonly cell: CellView;
  readonly indicator: IndicatorView;
  readonly table: TableView;
  /** Budgets, trends, project lists. */
  readonly "other-table": OtherTableView;
  /** An indicator of a KPI table or a row of another table. */
  readonly row: IndicatorView | OtherRowView;
}

/** A rule that judges one thing by itself (and by what its table shows as a whole). */
export interface LookRule<Id extends string, D, L extends keyof Looks> extends RuleWords<Id, D> {
  readonly look: L;
  check(view: Looks[L], report: Report<D>, context: CheckContext): void;
}

/**
 * A rule that compares things standing apart. Each thing says under which keys it wants to be compared; the engine
 * keeps the groups, so that after a change only the groups it touches are judged again.
 */
export interface GroupRule<Id extends string, D, Entry> extends RuleWords<Id, D> {
  readonly look: "group";
  /** Groups of fewer say nothing and are not judged. */
  readonly atLeast?: number;
  /** Rules that gather by one and the same function judge the same groups, which are made once. */
  readonly gather: Gather<Entry> | readonly Gather<Entry>[];
  /** Entries of one key, in the order of the workbook. */
  judge(entries: readonly Entry[], report: Report<D>, context: CheckContext): void;
}

/**
 * Rules say what they find to the engine instead of handing back lists: most rules find nothing in most rows, and eighty
 * empty lists a row would cost more than looking at it.
 */
export type Report<D> = (found: Found<D>) => void;

/** Under which key a thing wants to be compared, and what of it is compared. */
export type Tell<Entry> = (key: string, entry: Entry) => void;

export type Gather<Entry> = (source: Source, tell: Tell<Entry>, context: CheckContext) => void;

export function cellRule<const Id extends string, D>(rule: Omit<LookRule<Id, D, "cell">, "look">) {
  return { ...rule, look: "cell" } as const satisfies LookRule<Id, D, "cell">;
}

export function indicatorRule<const Id extends string, D>(rule: Omit<LookRule<Id, D, "indicator">, "look">) {
  return { ...rule, look: "indicator" } as const satisfies LookRule<Id, D, "indicator">;
}

export function tableRule<const Id extends string, D>(rule: Omit<LookRule<Id, D, "table">, "look">) {
  return { ...rule, look: "table" } as const satisfies LookRule<Id, D, "table">;
}

export function otherTableRule<const Id extends string, D>(rule: Omit<LookRule<Id, D, "other-table">, "look">) {
  return { ...rule, look: "other-table" } as const satisfies LookRule<Id, D, "other-table">;
}

export function rowRule<const Id extends string, D>(rule: Omit<LookRule<Id, D, "row">, "look">) {
  return { ...rule, look: "row" } as const satisfies LookRule<Id, D, "row">;
}

export function groupRule<const Id extends string, D, Entry>(rule: Omit<GroupRule<Id, D, Entry>, "look">) {
  return { ...rule, look: "group" } as const satisfies GroupRule<Id, D, Entry>;
}
