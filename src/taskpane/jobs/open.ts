import { keptLastCheck, type Survey, surveyInSteps, type Workbook } from "../../core/index";
import type { Chosen } from "../state/pane-state";
import { type Desk, work, type Working } from "./desk";
import { findChanges } from "./find-changes";

/** How a long calculation gets its time: in slices, or all at once. */
export type InTurns = Pick<Working, "inTurns">;

/** Looks at the workbook without judging it: what the home screen shows at first. */
export function openWorkbook(desk: Desk): Promise<boolean> {
  return work(desk, "reading", async (working) => {
    const { signal, progress } = working;
    await take(desk, await desk.host.read({ signal, progress }), working);
  });
}

/** What is known about the workbook from now on. */
export async function take({ store }: Desk, workbook: Workbook, { inTurns }: InTurns): Promise<Survey> {
  const { survey: old, chosen } = store.state();
  const known = (old && asBefore(old, workbook, chosen)) ?? (await inTurns(surveyInSteps(workbook, chosen)));
  chosenFor.set(known, chosen);
  const kept = keptLastCheck(workbook);
  store.tell({ kind: "surveyed", survey: known, before: kept.kind === "kept" ? kept.value : null });
  return known;
}

/** What somebody had chosen when a survey was made. */
const chosenFor = new WeakMap<Survey, Chosen>();

/** Recognising tables takes longer than all the checking: where nothing is different, they are those of before. */
function asBefore(old: Survey, workbook: Workbook, chosen: Chosen): Survey | null {
  const isSame =
    chosenFor.get(old) === chosen &&
    findChanges(old.workbook, workbook)?.length === 0 &&
    JSON.stringify(old.workbook.memos ?? []) === JSON.stringify(workbook.memos ?? []);
  return isSame ? { ...old, workbook } : null;
}
