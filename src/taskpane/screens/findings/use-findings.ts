import { useDeferredValue, useMemo } from "react";
import { countBySeverity, SEVERITIES, type Severity } from "../../../core/index";
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
import { NO_FILTER } from "../../state/pane-state";

export interface Findings {
  readonly all: readonly ListedFinding[];
  /** How many the filter leaves of each severity, whether or not that severity is shown. */
  readonly counts: Readonly<Record<Severity, number>>;
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
    const ofAnySeverity = filterFindings(all, { ...filter, severities: SEVERITIES });
    const shown = filterFindings(ofAnySeverity, { ...NO_FILTER, severities: filter.severities });
    const counts = countBySeverity(ofAnySeverity.map(({ finding }) => finding));
    return { all, counts, shown, rows: rowsOf(shown), choices: choicesOf(all) };
  }, [all, filter]);
}
