import {
  type Finding,
  planClearing,
  planFixes,
  planFlags,
  startChecking,
  checkOptionsOf,
  takeBack,
  lastDone,
} from "../../core/index";
import { type Desk } from "./desk";
import { writeChange } from "./write";

/** One finding's own fix, as it was shown. The host refuses when the cell holds something else by now. */
export function fixOne(desk: Desk, finding: Finding): Promise<boolean> {
  const { fix } = finding;
  return writeChange(desk, () =>
    fix ? { edits: [fix], label: desk.texts.didFix(1), done: desk.texts.didFixDone(1) } : null,
  );
}

/** All that one rule can mend by itself, in the whole workbook. */
export function fixSameKind(desk: Desk, rule: string): Promise<boolean> {
  return writeChange(desk, (known) => {
    const { edits, items } = planFixes(known, { only: [rule] });
    return { edits, label: desk.texts.didFix(items.length), done: desk.texts.didFixDone(items.length) };
  });
}

export function setFlags(desk: Desk, on: boolean): Promise<boolean> {
  const { texts } = desk;
  return writeChange(desk, (known) => {
    if (!on) return { edits: planClearing(known.workbook), label: texts.labels.clear, done: texts.didClearFlags };
    const { findings } = startChecking(known.workbook, known.tables, checkOptionsOf(known));
    return { edits: planFlags(known.workbook, findings), label: texts.labels.flag, done: texts.didFlag };
  });
}

export function revertLast(desk: Desk): Promise<boolean> {
  return writeChange(desk, ({ workbook }) => {
    const last = lastDone(workbook);
    return last && { edits: takeBack(workbook), done: desk.texts.didRevert(last.label), anew: true };
  });
}
