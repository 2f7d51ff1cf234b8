import {
  apply,
  checkOptionsOf,
  type Edit,
  fillOptionsOf,
  isOwnSheet,
  type Finding,
  planDepartmentSheets,
  planFindingsSheet,
  planPrintedForm,
  planSummary,
  startChecking,
  type Survey,
  type Workbook,
} from "../../core/index";
import type { PaneState } from "../state/pane-state";
import type { Desk } from "./desk";

/** Sheets of ours that can be made, in the order in which they are offered and made. */
export const SHEET_KINDS = ["findings", "list", "summary", "paired", "single", "departments"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What making one kind would do to the workbook. */
export interface SheetPlan {
  readonly kind: SheetKind;
  readonly edits: readonly Edit[];
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  readonly name: string;
  readonly action: "make" | "replace";
  /** Records below the heads: what the button would write, counted. */
  readonly rows: number;
}

type Planner = (known: Survey, desk: Pick<Desk, "host">, findings: () => readonly Finding[]) => readonly Edit[];

const PLANNERS: Readonly<Record<SheetKind, Planner>> = {
  findings: ({ workbook }, _, findings) => planFindingsSheet(workbook, findings()),
  list: (known, desk) => summaryEdits(known, desk, false),
  summary: (known, desk) => summaryEdits(known, desk, true),
  paired: (known) => planPrintedForm(known.workbook, known.tables.tables, "paired", fillOptionsOf(known)),
  single: (known) => planPrintedForm(known.workbook, known.tables.tables, "single", fillOptionsOf(known)),
  departments: (known, _, findings) =>
    planDepartmentSheets(known.workbook, known.tables.tables, findings(), fillOptionsOf(known)),
};

/**
 * What making these kinds would do, one after the other: each is planned on what the ones before it leave behind, so
 * that all of them together are one change.
 */
export function planSheets(
  desk: Pick<Desk, "host">,
  known: Survey,
  kinds: readonly SheetKind[],
  previous: PaneState["previous"],
): readonly SheetPlan[] {
  let workbook = known.workbook;
  let found: readonly Finding[] | undefined;
  const findings = () => (found ??= findingsOf(known, previous));
  return SHEET_KINDS.filter((kind) => kinds.includes(kind)).map((kind): SheetPlan => {
    const edits = PLANNERS[kind]({ ...known, workbook }, desk, findings);
    const sheets = edits.flatMap((edit) => plannedSheet(edit, workbook));
    workbook = apply(workbook, edits);
    return { kind, edits, sheets };
  });
}

function summaryEdits(known: Survey, { host }: Pick<Desk, "host">, summary: boolean): readonly Edit[] {
  const { charts, sparklines } = host.features;
  return planSummary(known.workbook, known.tables.tables, { ...fillOptionsOf(known), charts, sparklines, summary });
}

function findingsOf(known: Survey, previous: PaneState["previous"]): readonly Finding[] {
  const options = { ...checkOptionsOf(known), ...(previous && { previous: previous.past }) };
  return startChecking(known.workbook, known.tables, options).findings;
}

function plannedSheet(edit: Edit, workbook: Workbook): readonly PlannedSheet[] {
  if (edit.kind !== "sheet" || edit.after === null) return [];
  const exists = workbook.sheets.some(({ name }) => name === edit.name);
  const { sheet } = edit.after;
  const heads = sheet.layout?.frozenAt?.row ?? 0;
  const rows = sheet.rows.filter(({ index }) => index >= heads).length;
  return [{ name: edit.name, action: exists ? "replace" : "make", rows }];
}

/** How the names of each kind begin; a number follows where the town has a sheet of that name itself. */
const BEGINNINGS: Readonly<Record<SheetKind, string>> = {
  findings: "検証結果",
  list: "達成状況一覧",
  summary: "総括表",
  paired: "資料１",
  single: "進捗状況",
  departments: "依頼_",
};

/** Sheets of ours of one kind that stand in the workbook already. */
export function presentSheets(workbook: Workbook, kind: SheetKind): readonly string[] {
  return workbook.sheets
    .filter(({ name }) => name.startsWith(BEGINNINGS[kind]) && isOwnSheet(workbook, name))
    .map(({ name }) => name);
}
