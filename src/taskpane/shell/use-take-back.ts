import { useEffect, useState } from "react";
import type { Workbook } from "../../core/index";
import { useDesk, usePaneState } from "./desk-context";
import { useRun } from "./use-run";

/** Coming back to a screen finds it as it was. */
const known = new WeakMap<Workbook, string | null>();

export interface TakeBack {
  /** What was done last, as it was called: 「達成率 31件」. Null when there is nothing to take back. */
  readonly label: string | null;
  takeBack(): void;
}

/** What can be taken back: it is written in the workbook itself, so it holds after saving and opening again. */
export function useTakeBack(): TakeBack {
  const desk = useDesk();
  const run = useRun();
  const workbook = usePaneState(({ survey }) => survey?.workbook);
  const [label, setLabel] = useState<string | null>(() => (workbook && known.get(workbook)) ?? null);
  useEffect(() => {
    if (!workbook) return;
    let isOver = false;
    run(async () => {
      const { lastDone } = await import("../jobs/last-done");
      const found = known.get(workbook) ?? lastDone(workbook)?.label ?? null;
      known.set(workbook, found);
      if (!isOver) setLabel(found);
    });
    return () => {
      isOver = true;
    };
  }, [workbook, run]);
  return { label, takeBack: () => run(async () => (await import("../jobs/mend")).revertLast(desk)) };
}
