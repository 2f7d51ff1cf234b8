import { useEffect, useMemo, useState } from "react";
import type { Survey } from "../../core/index";
import { useRun } from "./use-run";

/** So few are worked out before anybody notices; more would hold up the pane while it opens a screen. */
const FEW = 300;

/**
 * What a screen shows of the workbook. At once where there is little of it; else after the screen has been drawn, and
 * the last result stays until the next one is there. Null until the first. `derive` must stay the same function.
 */
export function useDerived<T>(known: Survey, derive: (known: Survey) => T): T | null {
  const run = useRun();
  const indicators = known.tables.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const isSmall = indicators <= FEW;
  const atOnce = useMemo(() => (isSmall ? { value: derive(known) } : null), [known, derive, isSmall]);
  const [later, setLater] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (isSmall) return;
    const timer = setTimeout(() => run(() => Promise.resolve(setLater({ value: derive(known) }))), 0);
    return () => clearTimeout(timer);
  }, [run, known, derive, isSmall]);
  return (atOnce ?? later)?.value ?? null;
}
