import type {
  Checking,
  Finding,
  LastCheck,
  PastRecord,
  Plan,
  Severity,
  SinceLastCheck,
  Survey,
} from "../../core/index";

export type ScreenName =
  "home" | "findings" | "rates" | "plan" | "mapping" | "indicators" | "compare" | "sheets" | "publication";

/** Everything the pane shows, as one value. What it means for the workbook is the core's affair. */
export interface PaneState {
  readonly survey: Survey | null;
  readonly checking: Checking | null;
  /** The last check that was written down, before this one. */
  readonly before: LastCheck | null;
  /** The check before the one that is shown: what is new, is new since then. */
  readonly comparedWith: LastCheck | null;
  readonly since: SinceLastCheck | null;
  readonly checkedAt: string | null;
  /** The workbook went on and the results did not. */
  readonly isStale: boolean;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly screens: readonly ScreenName[];
  readonly filter: FindingFilter;
  /** Which finding of the list is looked at: its key. */
  readonly focus: string | null;
  /** A plan from outside the workbook, and the year somebody chose. */
  readonly chosen: Chosen;
  /** A plan inferred from the workbook that somebody is looking through; in force nowhere yet. */
  readonly proposal: Plan | null;
  readonly previous: { readonly name: string; readonly past: PastRecord } | null;
}

export interface Chosen {
  readonly plan?: Plan;
  readonly year?: number;
}

export interface Busy {
  readonly what: BusyWith;
  readonly done: number;
  readonly total: number;
  readonly canStop: boolean;
}

export type BusyWith = "reading" | "checking" | "writing" | "comparing";

export interface Notice {
  readonly kind: "done" | "failed";
  readonly text: string;
}

export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly rule: string;
  readonly department: string;
  readonly goal: string;
  readonly query: string;
  readonly onlyNew: boolean;
}

export const NO_FILTER: FindingFilter = {
  severities: ["error", "warning", "info"],
  rule: "",
  department: "",
  goal: "",
  query: "",
  onlyNew: false,
};

export const FIRST_STATE: PaneState = {
  survey: null,
  checking: null,
  before: null,
  comparedWith: null,
  since: null,
  checkedAt: null,
  isStale: false,
  busy: null,
  notice: null,
  screens: ["home"],
  filter: NO_FILTER,
  focus: null,
  chosen: {},
  proposal: null,
  previous: null,
};

/** Stable while somebody types elsewhere: by rule and place. */
export function findingKey({ rule, at }: Finding): string {
  return `${rule} ${at.sheet}!${String(at.row)},${String(at.column)}`;
}
