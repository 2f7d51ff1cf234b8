import {
  atOnce,
  checkOptionsOf,
  type Checking,
  type LastCheck,
  lastCheckOf,
  recheck,
  sinceLastCheck,
  startCheckingInSteps,
  type Survey,
  type Workbook,
} from "../../core/index";
import { type Desk, work, type Working } from "./desk";
import { findChanges } from "./find-changes";
import { type InTurns, take } from "./open";

export { openWorkbook } from "./open";

export function checkWorkbook(desk: Desk): Promise<boolean> {
  return work(desk, "reading", (working) => readAndCheck(desk, working));
}

/** Reads the workbook again and judges all of it; what is new since the last check is new since that one. */
export async function readAndCheck(desk: Desk, working: Working): Promise<void> {
  const { signal, progress, turn } = working;
  const { host, store } = desk;
  const { checking, checkedAt } = store.state();
  const workbook = await host.read({ signal, progress });
  await turn("checking");
  const known = await take(desk, workbook, working);
  const last = checking ? lastCheckOf(checking.findings, checkedAt ?? "") : store.state().before;
  show(desk, known, await startAnew(desk, known, working), last);
}

/**
 * After a change in the workbook, however it came: only what is different is judged. False when it has to wait. Excel
 * refuses while a cell is being edited, and says so again and again: the results stay marked as out of date instead,
 * and whoever asks for a check hears what is in the way.
 */
export async function followChange(desk: Desk): Promise<boolean> {
  const { host, store } = desk;
  if (store.state().busy !== null) return false;
  try {
    const workbook = await host.read();
    if (store.state().busy !== null) return false;
    // All at once: nothing else may begin in between.
    await judgeAgain(desk, workbook, false, AT_ONCE);
    return true;
  } catch {
    return false;
  }
}

/** After our own writing: results follow where there are any, else only what is known of the workbook. */
export async function judgeAgain(desk: Desk, workbook: Workbook, anew: boolean, how: InTurns): Promise<void> {
  if (desk.store.state().checking === null) await take(desk, workbook, how);
  else await judge(desk, workbook, anew, how);
}

const AT_ONCE: InTurns = { inTurns: (steps) => Promise.resolve(atOnce(steps)) };

async function judge(desk: Desk, workbook: Workbook, anew: boolean, how: InTurns): Promise<void> {
  const { checking: old, comparedWith } = desk.store.state();
  const changes = old && !anew ? findChanges(old.workbook, workbook) : null;
  const known = await take(desk, workbook, how);
  const checking = old && changes !== null ? recheck(old, workbook, changes) : await startAnew(desk, known, how);
  show(desk, known, checking, comparedWith);
}

function show({ store, services }: Desk, known: Survey, checking: Checking, comparedWith: LastCheck | null): void {
  const since = comparedWith && sinceLastCheck(checking.findings, comparedWith);
  store.tell({ kind: "checked", survey: known, checking, comparedWith, since, at: services.now() });
}

function startAnew({ store }: Desk, known: Survey, { inTurns }: InTurns): Promise<Checking> {
  const { previous } = store.state();
  const options = { ...checkOptionsOf(known), ...(previous && { previous: previous.past }) };
  return inTurns(startCheckingInSteps(known.workbook, known.tables, options));
}
