import { type Edit, keepLastCheck, lastCheckOf, recordDone, type Survey, surveyInSteps } from "../../core/index";
import { judgeAgain } from "./check";
import { type Desk, work, type Working } from "./desk";

export interface Change {
  readonly edits: readonly Edit[];
  /** What the button 元に戻す will say; absent where the change writes its own way back. */
  readonly label?: string;
  /** What is said when it is done. */
  readonly done: string;
  /** The reading or the judging itself changes, not only cells. */
  readonly anew?: boolean;
  /** The sheet that is shown when it is done. */
  readonly show?: string;
}

/**
 * Every way the pane writes: reads what the workbook holds at this moment, plans against that, writes all or nothing,
 * and looks again. `plan` gives null when there is nothing to do.
 */
export function writeChange(desk: Desk, plan: (known: Survey) => Change | null): Promise<boolean> {
  return work(desk, "reading", async (working) => {
    const { signal, progress, turn, inTurns } = working;
    const { host, store, services, texts } = desk;
    const workbook = await host.read({ signal, progress });
    const known = await inTurns(surveyInSteps(workbook, store.state().chosen));
    const change = plan(known);
    if (change === null || change.edits.length === 0) {
      await judgeAgain(desk, workbook, false, working);
      store.tell({ kind: "notice", notice: { kind: "done", text: texts.nothingToDo } });
      return;
    }
    await turn("writing");
    const { label, edits } = change;
    const all = label === undefined ? edits : recordDone(workbook, { label, time: services.now(), edits });
    await host.apply([...all, ...rememberCheck(desk, known)], { signal, progress });
    await turn("checking", false);
    const isRead = await readAgain(desk, change, working);
    if (change.show !== undefined) await show(desk, change.show);
    const text = isRead ? change.done : `${change.done}${texts.notReadAgain}`;
    store.tell({ kind: "notice", notice: { kind: "done", text } });
  });
}

/** What is written is written: where it cannot be read again, the results are out of date and nothing has failed. */
async function readAgain(desk: Desk, change: Change, working: Working): Promise<boolean> {
  try {
    await judgeAgain(desk, await desk.host.read(), change.anew ?? false, working);
    return true;
  } catch {
    desk.store.tell({ kind: "changed" });
    return false;
  }
}

async function show({ host }: Desk, sheet: string): Promise<void> {
  try {
    await host.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  } catch {
    // Everything is written; the person may be in another workbook by now, where nothing can be shown.
  }
}

/** The findings as they stood are written down whenever something is written anyway: reading alone writes nothing. */
function rememberCheck({ store }: Desk, { workbook }: Survey): readonly Edit[] {
  const { checking, checkedAt } = store.state();
  if (checking === null || checkedAt === null) return [];
  const memo = keepLastCheck(workbook, lastCheckOf(checking.findings, checkedAt));
  return memo.before === memo.after ? [] : [memo];
}
