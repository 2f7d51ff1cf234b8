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
  private dirty = new Set<string>();

  constructor(sheets: readonly string[]) {
    this.sheetOrder = new Map(sheets.map((name, at) => [name, at]));
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = cellKey(finding.at);
      const known = this.byCell.get(key);
      if (known) known.push(finding);
      else this.byCell.set(key, [finding]);
      this.dirty.add(key);
    }
  }

  remove(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const key = cellKey(finding.at);
      const rest = (this.byCell.get(key) ?? []).filter((other) => other !== finding);
      if (rest.length > 0) this.byCell.set(key, rest);
      else this.byCell.delete(key);
      this.dirty.add(key);
    }
  }

  get findings(): readonly Finding[] {
    if (this.dirty.size === 0) return this.sorted;
    const { dirty } = this;
    this.dirty = new Set();
    const fresh = [...dirty].flatMap((key) => settle(this.byCell.get(key) ?? [])).sort(this.compare);
    const kept =
      this.sorted.length === 0 ? this.sorted : this.sorted.filter((finding) => !dirty.has(cellKey(finding.at)));
    this.sorted = merge(kept, fresh, this.compare);
    return this.sorted;
  }

  private readonly compare = (a: Finding, b: Finding): number =>
    this.orderOf(a) - this.orderOf(b) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

  private orderOf(finding: Finding): number {
    return this.sheetOrder.get(finding.at.sheet) ?? Infinity;
  }
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

function merge<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (a.length === 0) return b;
  const merged: T[] = [];
  let at = 0;
  for (const item of b) {
    for (let next = a[at]; next !== undefined && compare(next, item) <= 0; next = a[++at]) merged.push(next);
    merged.push(item);
  }
  return merged.concat(a.slice(at));
}
