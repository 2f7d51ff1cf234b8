import {
  type Checking,
  contains,
  departmentsOf,
  describe as sayFinding,
  type Finding,
  ruleOf,
  type SinceLastCheck,
  type Tables,
} from "../../core/index";
import type { Language } from "../texts/language";
import { type FindingFilter, findingKey } from "./pane-state";

/** A finding with what the list shows of it and filters by. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** What the rule finds, in a few words. */
  readonly title: string;
  readonly sentence: string;
  readonly goal: string;
  readonly departments: readonly string[];
  readonly isNew: boolean;
}

export type ListRow =
  | { readonly kind: "sheet"; readonly key: string; readonly name: string; readonly count: number }
  | { readonly kind: "indicator"; readonly key: string; readonly name: string }
  | { readonly kind: "finding"; readonly key: string; readonly listed: ListedFinding };

export function listFindings(
  { findings, tables }: Pick<Checking, "findings" | "tables">,
  since: SinceLastCheck | null,
  language: Language,
): readonly ListedFinding[] {
  const appeared = new Set(since?.appeared);
  const goals = new GoalFinder(tables);
  const nameKey = keyMaker();
  return findings.map((finding) => ({
    key: nameKey(finding),
    finding,
    title: ruleOf(finding.rule).title[language],
    sentence: sayFinding(finding, language),
    goal: goals.goalOf(finding),
    departments: finding.department === undefined ? [] : departmentsOf(finding.department),
    isNew: appeared.has(finding),
  }));
}

/** One rule may find two things at one place: the second is told from the first. */
function keyMaker(): (finding: Finding) => string {
  const used = new Map<string, number>();
  return (finding) => {
    const key = findingKey(finding);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key} ${String(times)}`;
  };
}

export function filterFindings(listed: readonly ListedFinding[], filter: FindingFilter): readonly ListedFinding[] {
  const words = filter.query.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  return listed.filter(({ finding, title, sentence, goal, departments, isNew }) => {
    if (!filter.severities.includes(finding.severity)) return false;
    if (filter.rule !== "" && finding.rule !== filter.rule) return false;
    if (filter.department !== "" && !departments.includes(filter.department)) return false;
    if (filter.goal !== "" && goal !== filter.goal) return false;
    if (filter.onlyNew && !isNew) return false;
    const text = [finding.at.sheet, finding.indicator, title, sentence].join(" ").normalize("NFKC").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Sheets, their indicators and under them the findings, in the order of the workbook. */
export function rowsOf(listed: readonly ListedFinding[]): readonly ListRow[] {
  const counts = new Map<string, number>();
  for (const { finding } of listed) counts.set(finding.at.sheet, (counts.get(finding.at.sheet) ?? 0) + 1);
  const rows: ListRow[] = [];
  let sheet: string | undefined;
  let indicator: string | undefined;
  for (const one of listed) {
    const { at, indicator: name = "" } = one.finding;
    if (at.sheet !== sheet) {
      sheet = at.sheet;
      indicator = undefined;
      rows.push({ kind: "sheet", key: `sheet ${sheet}`, name: sheet, count: counts.get(sheet) ?? 0 });
    }
    if (name !== indicator) {
      indicator = name;
      if (name !== "") rows.push({ kind: "indicator", key: `name ${one.key}`, name });
    }
    rows.push({ kind: "finding", key: one.key, listed: one });
  }
  return rows;
}

export interface FilterChoices {
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly departments: readonly string[];
  readonly goals: readonly string[];
}

export function choicesOf(listed: readonly ListedFinding[]): FilterChoices {
  const rules = new Map(listed.map(({ finding, title }) => [finding.rule as string, title]));
  return {
    rules: [...rules].map(([id, title]) => ({ id, title })),
    departments: [...new Set(listed.flatMap(({ departments }) => departments))],
    goals: [...new Set(listed.flatMap(({ goal }) => (goal === "" ? [] : [goal])))],
  };
}

type Table = Tables["tables"][number];
type Indicator = Table["indicators"][number];

/** The goal that the table or indicator around a finding's cell names. */
class GoalFinder {
  private readonly bySheet = new Map<string, Table[]>();
  /** The indicators of a table by the rows they reach into: a table of 100,000 is not searched for each finding. */
  private readonly byRow = new Map<Table, Map<number, Indicator[]>>();

  constructor({ tables }: Tables) {
    for (const table of tables) {
      const there = this.bySheet.get(table.sheet);
      if (there) there.push(table);
      else this.bySheet.set(table.sheet, [table]);
    }
  }

  goalOf({ at }: Finding): string {
    const table = this.bySheet.get(at.sheet)?.find(({ range }) => contains(range, at.row, at.column));
    const indicator =
      table &&
      this.rowsOf(table)
        .get(at.row)
        ?.find(({ range }) => contains(range, at.row, at.column));
    return indicator?.context.goal?.text ?? table?.context.goal?.text ?? "";
  }

  private rowsOf(table: Table): ReadonlyMap<number, readonly Indicator[]> {
    const known = this.byRow.get(table);
    if (known) return known;
    const rows = new Map<number, Indicator[]>();
    for (const indicator of table.indicators) {
      for (let row = indicator.range.top; row <= indicator.range.bottom; row++) {
        const there = rows.get(row);
        if (there) there.push(indicator);
        else rows.set(row, [indicator]);
      }
    }
    this.byRow.set(table, rows);
    return rows;
  }
}
