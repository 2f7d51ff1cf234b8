import {
  checkOptionsOf,
  type Checking,
  keptLastCheck,
  lastCheckOf,
  recheck,
  sinceLastCheck,
  startChecking,
  survey,
  type Survey,
  type Workbook,
} from "../../core/index";
import { type Desk, sentenceOf, work, type Working } from "./desk";
import { findChanges } from "./find-changes";

/** Looks at the workbook without judging it: what the home screen shows at first. */
export function openWorkbook(desk: Desk): Promise<boolean> {
  return work(desk, "reading", async ({ signal, progress }) => {
    const workbook = await desk.host.read({ signal, progress });
    take(desk, workbook);
  });
}

export function checkWorkbook(desk: Desk): Promise<boolean> {
  return work(desk, "reading", (working) => readAndCheck(desk, working));
}

/** Reads the workbook again and judges what is different; everything, where nothing was judged before. */
export async function readAndCheck(desk: Desk, { signal, progress, turn }: Working): Promise<void> {
  const { host, store } = desk;
  const compareWith = store.state().checking === null ? store.state().before : lastSeen(desk);
  const workbook = await host.read({ signal, progress });
  await turn("checking");
  judge(desk, workbook, true);
  const { checking } = store.state();
  if (checking && compareWith) {
    const since = sinceLastCheck(checking.findings, compareWith);
    store.tell({ kind: "checked", survey: take(desk, workbook), checking, since, at: desk.services.now() });
  }
}

/** After a change in the workbook, however it came: only what is different is judged. */
export async function followChange(desk: Desk): Promise<void> {
  const { host, store } = desk;
  if (store.state().checking === null || store.state().busy !== null) return;
  try {
    judge(desk, await host.read(), false);
  } catch (error) {
    // Excel refuses while a cell is being edited: the results stay marked as out of date.
    store.tell({ kind: "notice", notice: { kind: "failed", text: sentenceOf(error, desk.texts) } });
  }
}

/** After our own writing: results follow where there are any, else only what is known of the workbook. */
export function judgeAgain(desk: Desk, workbook: Workbook, anew: boolean): void {
  if (desk.store.state().checking === null) take(desk, workbook);
  else judge(desk, workbook, anew);
}

function judge(desk: Desk, workbook: Workbook, anew: boolean): void {
  const { store, services } = desk;
  const { checking: old, since } = store.state();
  const changes = old && !anew ? findChanges(old.workbook, workbook) : null;
  const known = take(desk, workbook);
  const checking = old && changes !== null ? recheck(old, workbook, changes) : startAnew(desk, known);
  store.tell({ kind: "checked", survey: known, checking, since, at: services.now() });
}

function startAnew({ store }: Desk, known: Survey): Checking {
  const { previous } = store.state();
  return startChecking(known.workbook, known.tables, {
    ...checkOptionsOf(known),
    ...(previous && { previous: previous.past }),
  });
}

function take({ store }: Desk, workbook: Workbook): Survey {
  const known = survey(workbook, store.state().chosen);
  const kept = keptLastCheck(workbook);
  store.tell({ kind: "surveyed", survey: known, before: kept.kind === "kept" ? kept.value : null });
  return known;
}

function lastSeen({ store }: Desk) {
  const { checking, checkedAt } = store.state();
  return checking && lastCheckOf(checking.findings, checkedAt ?? "");
}
