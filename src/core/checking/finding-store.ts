import type { CellRef } from "../workbook/address";
import { cellKey } from "./judging/slots";
import { PRECEDENCE } from "./precedence";
import type { Finding, RuleId } from "./registry";

/**
 * Every finding the rules report, and of them those that count: one finding for one cause at one cell, in the order of
 * the workbook. Findings come and go in batches; only the cells of a batch are settled anew.
 */
export class FindingStore {
  private readonly byCell = new Map<string, Finding[]>();
  private readonly sheetOrder: ReadonlyMap<string, number>;
  private sorted: readonly Finding[] = [];
  /** Cells to be settled anew; undefined at first, when that is all of them. */
  private dirty: Map<string, CellRef> | undefined;

  constructor(sheets: readonly string[]) {
    this.sheetOrder = new Map(sheets.map((name, at) => [name, at]));
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = cellKey(finding.at);
      const known = this.byCell.get(key);
      if (known) known.push(finding);
      else this.byCell.set(key, [finding]);
      this.dirty?.set(key, finding.at);
    }
  }

  remove(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = cellKey(finding.at);
      const rest = (this.byCell.get(key) ?? []).filter((other) => other !== finding);
      if (rest.length > 0) this.byCell.set(key, rest);
      else this.byCell.delete(key);
      this.dirty?.set(key, finding.at);
    }
  }

  get findings(): readonly Finding[] {
    const { dirty } = this;
    this.dirty = new Map();
    if (!dirty || dirty.size > MANY) this.sorted = this.sortAnew();
    else if (dirty.size > 0) this.sorted = this.putInPlace(dirty);
    return this.sorted;
  }

  private sortAnew(): readonly Finding[] {
    const sorted: Finding[] = [];
    for (const findings of this.byCell.values()) for (const finding of settle(findings)) sorted.push(finding);
    return sorted.sort(this.compare);
  }

  /** A few cells among many: the findings of each stand side by side. */
  private putInPlace(dirty: ReadonlyMap<string, CellRef>): readonly Finding[] {
    const sorted = this.sorted.slice();
    for (const [key, at] of dirty) {
      const from = firstFrom(sorted, (finding) => this.comparePlaces(finding.at, at) >= 0);
      const to = firstFrom(sorted, (finding) => this.comparePlaces(finding.at, at) > 0);
      sorted.splice(from, to - from, ...[...settle(this.byCell.get(key) ?? [])].sort(this.compare));
    }
    return sorted;
  }

  private readonly compare = (a: Finding, b: Finding): number =>
    this.comparePlaces(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

  private comparePlaces(a: CellRef, b: CellRef): number {
    return this.orderOf(a) - this.orderOf(b) || a.row - b.row || a.column - b.column;
  }

  private orderOf(at: CellRef): number {
    return this.sheetOrder.get(at.sheet) ?? Infinity;
  }
}

/** More changed cells than this are sorted among the others all at once. */
const MANY = 100;

/** Where in a sorted list a thing first holds that holds for all behind it. */
function firstFrom<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const LINES = new Map<RuleId, readonly { readonly line: number; readonly rank: number }[]>();
for (const [line, rules] of PRECEDENCE.entries()) {
  for (const [rank, rule] of rules.entries()) LINES.set(rule, [...(LINES.get(rule) ?? []), { line, rank }]);
}

/** The findings of one cell that count: each rule once, and none that a more specific one covers. */
function settle(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 1) return findings;
  const best = new Map<number, number>();
  for (const { rule } of findings) {
    for (const { line, rank } of LINES.get(rule) ?? []) best.set(line, Math.min(best.get(line) ?? Infinity, rank));
  }
  const seen = new Set<RuleId>();
  return [...findings].sort(byData).filter(({ rule }) => {
    if (seen.has(rule)) return false;
    seen.add(rule);
    return (LINES.get(rule) ?? []).every(({ line, rank }) => best.get(line) === rank);
  });
}

/** Two findings of one rule at one cell: which of them counts must not depend on the order they were found in. */
function byData(a: Finding, b: Finding): number {
  if (a.rule !== b.rule) return 0;
  const [x, y] = [JSON.stringify(a.data), JSON.stringify(b.data)];
  return x < y ? -1 : x > y ? 1 : 0;
}
