import { useDeferredValue, useMemo } from "react";
import { useLanguage, usePaneState } from "../../shell/desk-context";
import {
  choicesOf,
  filterFindings,
  type FilterChoices,
  listFindings,
  type ListedFinding,
  type ListRow,
  rowsOf,
} from "../../state/list-findings";

export interface Findings {
  readonly all: readonly ListedFinding[];
  /** What the filter leaves. */
  readonly shown: readonly ListedFinding[];
  readonly rows: readonly ListRow[];
  readonly choices: FilterChoices;
}

/** The findings of the last check as the list shows them; null before any check. */
export function useFindings(): Findings | null {
  const language = useLanguage();
  const checking = usePaneState((state) => state.checking);
  const since = usePaneState((state) => state.since);
  // Whoever types a word sees the letters at once, and the list as soon as it is ready.
  const filter = useDeferredValue(usePaneState((state) => state.filter));
  const all = useMemo(() => checking && listFindings(checking, since, language), [checking, since, language]);
  return useMemo(() => {
    if (!all) return null;
    const shown = filterFindings(all, filter);
    return { all, shown, rows: rowsOf(shown), choices: choicesOf(all) };
  }, [all, filter]);
}
