import { useEffect } from "react";
import { useDesk } from "./desk-context";
import { useRun } from "./use-run";

/** Opens the workbook when the pane is opened, and keeps in step with it from then on. Nothing is written by either. */
export function useWorkbook(): void {
  const desk = useDesk();
  const run = useRun();
  useEffect(() => {
    let isOver = false;
    let stopFollowing: (() => void) | undefined;
    run(async () => {
      const { openWorkbook } = await import("../jobs/open");
      if (isOver) return;
      await openWorkbook(desk);
      const { followWorkbook } = await import("../jobs/follow");
      if (!isOver) stopFollowing = followWorkbook(desk);
      // What is asked for next, nearly always: it is there before the click.
      await import("../screens/findings/findings-screen");
    });
    return () => {
      isOver = true;
      stopFollowing?.();
    };
  }, [desk, run]);
}
