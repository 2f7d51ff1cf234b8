import { useEffect, useState } from "react";
import type { Survey } from "../../../core/index";
import { planSheets, SHEET_KINDS, type SheetKind, type SheetPlan } from "../../jobs/sheet-kinds";
import { useDesk, usePaneState } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";

/** What each kind would do by itself; null while it is being looked up, which takes a moment in a big workbook. */
export function useSheetPlans(known: Survey): ReadonlyMap<SheetKind, SheetPlan> | null {
  const desk = useDesk();
  const run = useRun();
  const previous = usePaneState((state) => state.previous);
  const [plans, setPlans] = useState<ReadonlyMap<SheetKind, SheetPlan> | null>(null);
  useEffect(() => {
    let isOver = false;
    // Drawn first, computed then.
    const timer = setTimeout(() => {
      run(async () => {
        const found = new Map<SheetKind, SheetPlan>();
        for (const kind of SHEET_KINDS) {
          for (const plan of planSheets(desk, known, [kind], previous)) found.set(kind, plan);
          await new Promise((done) => setTimeout(done, 0));
          if (isOver) return;
        }
        setPlans(found);
      });
    }, 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [desk, run, known, previous]);
  return plans;
}
