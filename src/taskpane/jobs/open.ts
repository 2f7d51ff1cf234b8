import { keptLastCheck, survey, type Survey, type Workbook } from "../../core/index";
import { type Desk, work } from "./desk";

/** Looks at the workbook without judging it: what the home screen shows at first. */
export function openWorkbook(desk: Desk): Promise<boolean> {
  return work(desk, "reading", async ({ signal, progress }) => {
    take(desk, await desk.host.read({ signal, progress }));
  });
}

/** What is known about the workbook from now on. */
export function take({ store }: Desk, workbook: Workbook): Survey {
  const known = survey(workbook, store.state().chosen);
  const kept = keptLastCheck(workbook);
  store.tell({ kind: "surveyed", survey: known, before: kept.kind === "kept" ? kept.value : null });
  return known;
}
