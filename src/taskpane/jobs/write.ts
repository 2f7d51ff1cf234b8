import { type Edit, keepLastCheck, lastCheckOf, recordDone, survey, type Survey } from "../../core/index";
import { judgeAgain } from "./check";
import { type Desk, work } from "./desk";

export interface Change {
  readonly edits: readonly Edit[];
  /** What the button 元に戻す will say; absent where the change writes its own way back. */
  readonly label?: string;
  /** What is said when it is done. */
  readonly done: string;
  /** The reading or the judging itself changes, not only cells. */
  readonly anew?: boolean;
}

/**
 * Every way the pane writes: reads what the workbook holds at this moment, plans against that, writes all or nothing,
 * and looks again. `plan` gives null when there is nothing to do.
 */
export function writeChange(desk: Desk, plan: (known: Survey) => Change | null): Promise<boolean> {
  return work(desk, "reading", async ({ signal, progress, turn }) => {
    const { host, store, services, texts } = desk;
    const workbook = await host.read({ signal, progress });
    const known = survey(workbook, store.state().chosen);
    const change = plan(known);
    if (change === null || change.edits.length === 0) {
      judgeAgain(desk, workbook, false);
      store.tell({ kind: "notice", notice: { kind: "done", text: texts.nothingToDo } });
      return;
    }
    await turn("writing");
    const { label, edits } = change;
    const all = label === undefined ? edits : recordDone(workbook, { label, time: services.now(), edits });
    await host.apply([...all, ...rememberCheck(desk, known)], { signal, progress });
    await turn("checking", false);
    judgeAgain(desk, await host.read(), change.anew ?? false);
    store.tell({ kind: "notice", notice: { kind: "done", text: change.done } });
  });
}

/** The findings as they stood are written down whenever something is written anyway: reading alone writes nothing. */
function rememberCheck({ store }: Desk, { workbook }: Survey): readonly Edit[] {
  const { checking, checkedAt } = store.state();
  if (checking === null || checkedAt === null) return [];
  const memo = keepLastCheck(workbook, lastCheckOf(checking.findings, checkedAt));
  return memo.before === memo.after ? [] : [memo];
}
