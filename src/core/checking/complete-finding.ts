import type { CellRef } from "../workbook/address";
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { CellContent, CellEdit } from "../workbook/edit";
import type { Workbook } from "../workbook/workbook";
import type { CheckContext } from "./context";
import { departmentsOf } from "../reading/departments";
import { rememberLately } from "../reading/memory/remember";
import type { Finding, Rule } from "./registry";
import type { Severity } from "./finding";
import type { Found, LookRule, Looks, Owner } from "./rule";
import type { CellView, IndicatorView, OtherRowView, OtherTableView, TableView } from "./views";

/** Shows one thing to every rule that looks at such things. */
export interface Finder {
  readonly cell: (view: CellView) => readonly Finding[];
  readonly indicator: (view: IndicatorView) => readonly Finding[];
  readonly table: (view: TableView) => readonly Finding[];
  readonly otherTable: (view: OtherTableView) => readonly Finding[];
  readonly row: (view: OtherRowView) => readonly Finding[];
}

type AnyLook = LookRule<string, unknown, keyof Looks>;

export function finder(rules: readonly Rule[], context: () => CheckContext): Finder {
  const byLook = (look: keyof Looks) => rules.filter((rule) => rule.look === look) as unknown as readonly AnyLook[];
  const run = <V extends Looks[keyof Looks]>(
    list: readonly AnyLook[],
    view: V,
    owner: () => Owner,
  ): readonly Finding[] => {
    if (list.length === 0) return NOTHING;
    const now = context();
    let findings: Finding[] | undefined;
    let looking: AnyLook;
    const report = (found: Found<unknown>) => {
      findings ??= [];
      findings.push(completeFinding(looking, found, now.workbook, owner()));
    };
    for (looking of list) looking.check(view, report, now);
    return findings ?? NOTHING;
  };
  const [cell, indicator, table, otherTable, row] = [
    byLook("cell"),
    byLook("indicator"),
    byLook("table"),
    byLook("other-table"),
    byLook("row"),
  ];
  const both = [...indicator, ...row];
  return {
    cell: (view) => run(cell, view, () => ownerOnce(view.owner)),
    indicator: (view) => run(both, view, () => ownerOnce(view)),
    table: (view) => run(table, view, nobody),
    otherTable: (view) => run(otherTable, view, nobody),
    row: (view) => run(row, view, () => ownerOnce(view)),
  };
}

const NOTHING: readonly Finding[] = [];
const nobody = (): Owner => ({});

/** An indicator is looked at by its rules and then cell by cell: its owner is asked for many times in a row. */
const ownerOnce = rememberLately((view: IndicatorView | OtherRowView) => ownerOf(view));

export function ownerOf(view: IndicatorView | OtherRowView): Owner {
  const thing = view.kind === "indicator" ? view.indicator : view.row;
  const department = thing.context.department?.text;
  return {
    ...(thing.name !== "" && { indicator: thing.name }),
    ...(department !== undefined && department.trim() !== "" && { department: departmentsOf(department).join("、") }),
  };
}

/** What a rule found, with everything the engine knows about the place. */
export function completeFinding(
  rule: { readonly id: string; readonly severity: Severity },
  found: Found<unknown>,
  workbook: Workbook,
  owner: Owner,
): Finding {
  const { at, data, severity = rule.severity, related, mend } = found;
  const fix = mend && editTo(workbook, at, mend);
  const finding = {
    rule: rule.id,
    severity,
    at,
    data,
    ...(related && related.length > 0 && { related }),
    ...owner,
    ...found.owner,
    ...(fix && { fix }),
  };
  // The rule's own id and data travel together; the list of all rules cannot show that to the compiler.
  return finding as Finding;
}

function editTo(workbook: Workbook, at: CellRef, after: CellContent): CellEdit | undefined {
  const sheet = workbook.sheets.find((one) => one.name === at.sheet);
  if (!sheet) return undefined;
  const formula = formulaAt(sheet, at.row, at.column);
  const before: CellContent = {
    value: valueAt(sheet, at.row, at.column),
    ...(formula !== undefined && { formula }),
    numberFormat: formatAt(workbook, sheet, at.row, at.column).numberFormat,
  };
  const changes = before.value !== after.value || before.numberFormat !== after.numberFormat;
  return changes ? { kind: "cell", at, before, after } : undefined;
}
