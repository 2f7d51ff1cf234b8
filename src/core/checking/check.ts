import type { CellRef } from "../workbook/address";
import { atOnce, type Steps } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import type { Tables } from "../reading/table";
import { type Acceptance, isAcceptedBy } from "./accept";
import type { CheckContext } from "./context";
import { FindingStore } from "./finding-store";
import type { PastRecord } from "./past-record";
import type { PlanView } from "./plan-view";
import { type Finding, RULES, type Rule, type RuleId } from "./registry";
import { rereadSheetOrTable } from "./reread";
import { Rounds } from "./rounds";
import { type SettingsInput, settingsSchema } from "./settings";

export interface CheckOptions {
  readonly plan?: PlanView;
  /** What last year's file said. */
  readonly previous?: PastRecord;
  /** Fiscal year to evaluate; without it the sheets say it, or the latest year with actuals does. */
  readonly year?: number;
  readonly settings?: SettingsInput;
  /** Findings a person lets stand. */
  readonly accepted?: readonly Acceptance[];
  /** Only these rules (ids, or a scope such as "cell"), and not those. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** A check that can follow the workbook while somebody types. */
export interface Checking {
  readonly workbook: Workbook;
  readonly tables: Tables;
  /** In the order of the workbook: sheet, row, column, rule. */
  readonly findings: readonly Finding[];
  /** Findings that a person let stand. */
  readonly accepted: readonly Finding[];
}

/** All findings of a workbook. */
export function check(workbook: Workbook, tables: Tables, options: CheckOptions = {}): readonly Finding[] {
  return startChecking(workbook, tables, options).findings;
}

export function startChecking(workbook: Workbook, tables: Tables, options: CheckOptions = {}): Checking {
  return atOnce(startCheckingInSteps(workbook, tables, options));
}

/** The same, row by row. */
export function* startCheckingInSteps(workbook: Workbook, tables: Tables, options: CheckOptions = {}): Steps<Checking> {
  const run = new CheckRun(workbook, tables, options);
  yield* run.run();
  return run;
}

/**
 * The check after some cells changed: only what they touch is read and judged again. The checking given is used up;
 * go on with the one that comes back.
 */
export function recheck(checking: Checking, workbook: Workbook, changed: readonly CellRef[]): Checking {
  if (!(checking instanceof CheckRun)) throw new TypeError("recheck needs what startChecking or recheck returned.");
  return checking.after(workbook, changed);
}

export function selectRules(only?: readonly string[], skip?: readonly string[]): readonly Rule[] {
  const names = (list: readonly string[], id: RuleId) => list.some((one) => id === one || id.startsWith(`${one}/`));
  return RULES.filter(({ id }) => (only === undefined || names(only, id)) && !(skip && names(skip, id)));
}

class CheckRun implements Checking {
  private readonly rounds: Rounds;
  private readonly store: FindingStore;
  private readonly isAccepted: (finding: Finding) => boolean;
  private kept: { readonly findings: readonly Finding[]; readonly accepted: readonly Finding[] } | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly tables: Tables,
    private readonly options: CheckOptions,
    from?: CheckRun,
  ) {
    this.isAccepted = from?.isAccepted ?? isAcceptedBy(options.accepted ?? []);
    if (from) {
      this.rounds = from.rounds;
      this.store = from.store;
      return;
    }
    const context = contextOf(workbook, options);
    this.store = new FindingStore(workbook.sheets.map((sheet) => sheet.name));
    this.rounds = new Rounds(selectRules(options.only, options.skip), this.store, context, options.year);
  }

  /** A run begins with nothing found. */
  run(): Steps<void> {
    return this.rounds.checkAll(this.tables);
  }

  get findings(): readonly Finding[] {
    return this.split().findings;
  }

  get accepted(): readonly Finding[] {
    return this.split().accepted;
  }

  after(workbook: Workbook, changed: readonly CellRef[]): CheckRun {
    const change = rereadSheetOrTable(workbook, this.tables, changed);
    if (sameSheets(this.workbook, workbook) && this.rounds.follow(workbook, change)) {
      return new CheckRun(workbook, change.tables, this.options, this);
    }
    const anew = new CheckRun(workbook, change.tables, this.options);
    atOnce(anew.run());
    return anew;
  }

  private split() {
    // Taken once: after a recheck the store speaks of the new state.
    this.kept ??= this.options.accepted?.length
      ? parted(this.store.findings, this.isAccepted)
      : { findings: this.store.findings, accepted: [] };
    return this.kept;
  }
}

function parted(all: readonly Finding[], isAccepted: (finding: Finding) => boolean) {
  return { findings: all.filter((one) => !isAccepted(one)), accepted: all.filter(isAccepted) };
}

function contextOf(workbook: Workbook, options: CheckOptions): CheckContext {
  const settings = settingsSchema.parse(options.settings ?? {});
  return {
    workbook,
    settings,
    ...(options.plan && { plan: options.plan }),
    ...(options.previous && { previous: options.previous }),
  };
}

function sameSheets(a: Workbook, b: Workbook): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, at) => {
      const other = b.sheets[at];
      return sheet.name === other?.name && sheet.visibility === other.visibility;
    })
  );
}
