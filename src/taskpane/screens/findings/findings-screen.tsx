import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { isFocusLost } from "../../keys/is-focus-lost";
import { HelpButton } from "../../keys/help-button";
import { Screen } from "../../parts/screen";
import { showCell } from "../../jobs/show-cell";
import { useDesk, useLanguage, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import type { ListedFinding } from "../../state/list-findings";
import { FINDINGS } from "../../texts/findings/words";
import { sayTime } from "../../texts/say-time";
import { AcceptedList } from "./accepted-list";
import { CountsBar } from "./counts-bar";
import { FilterBar } from "./filter-bar";
import { FindingDetail } from "./finding-detail";
import { FindingsList } from "./findings-list";
import { NoFindings, NoMatch, NotChecked } from "./no-findings";
import { useFindingKeys } from "./use-finding-keys";
import { type Findings, useFindings } from "./use-findings";
import { useFocus } from "./use-focus";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  stale: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** Everything that was found, by sheet and indicator, and what can be done about each. */
export function FindingsScreen() {
  const findings = useFindings();
  const words = useWords(FINDINGS);
  if (findings) return <Found findings={findings} />;
  return (
    <Screen title={words.title(0, 0)}>
      <NotChecked />
    </Screen>
  );
}

function Found({ findings: { all, counts, shown, rows, choices } }: { readonly findings: Findings }) {
  const desk = useDesk();
  const run = useRun();
  const words = useWords(FINDINGS);
  const accepted = usePaneState(({ survey }) => survey?.acceptances.length ?? 0);
  const appeared = usePaneState(({ since }) => since?.appeared.length ?? 0);
  const [showsAccepted, setShowsAccepted] = useState(false);
  const [isAccepting, setAccepting] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  const focus = useFocus(shown);
  const sameKind = useMemo(() => countFixable(all), [all]);
  const list = useRef<HTMLDivElement>(null);
  const key = focus.listed?.key ?? null;
  useEffect(() => {
    // What was pressed went away with its finding: on with the list.
    if (isFocusLost()) list.current?.focus({ preventScroll: true });
  }, [key, isAccepting]);
  useFindingKeys({ focus, searchBox, isAccepting, onAccepting: setAccepting, isListed: !showsAccepted });
  const pick = (listed: ListedFinding) => {
    setAccepting(false);
    focus.set(listed.key);
    run(() => showCell(desk, listed.finding.at));
  };
  return (
    <Screen
      title={showsAccepted ? words.acceptedTitle : words.title(shown.length, all.length)}
      scrolls="content"
      actions={<HelpButton />}
      head={
        <>
          <CountsBar counts={counts} accepted={accepted} showsAccepted={showsAccepted} onAccepted={setShowsAccepted} />
          {!showsAccepted && all.length > 0 && (
            <FilterBar choices={choices} appeared={appeared} searchBox={searchBox} />
          )}
          <SinceLine />
        </>
      }
    >
      {showsAccepted ? (
        <AcceptedList />
      ) : all.length === 0 ? (
        <NoFindings />
      ) : shown.length === 0 ? (
        <NoMatch />
      ) : (
        <FindingsList rows={rows} count={shown.length} focus={key} onPick={pick} place={list} />
      )}
      {!showsAccepted && focus.listed && (
        <FindingDetail
          listed={focus.listed}
          focus={focus}
          count={shown.length}
          sameKind={sameKind.get(focus.listed.finding.rule) ?? 0}
          isAccepting={isAccepting}
          onAccepting={setAccepting}
        />
      )}
    </Screen>
  );
}

/** What is new and what is gone since the last check, or that the results are out of date. */
function SinceLine() {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const language = useLanguage();
  const isStale = usePaneState((state) => state.isStale);
  const since = usePaneState((state) => state.since);
  const time = usePaneState(({ comparedWith }) => comparedWith?.time ?? "");
  if (!isStale && !since) return null;
  return (
    <p className={styles.line} role="status">
      {isStale ? (
        <span className={styles.stale}>{words.stale}</span>
      ) : (
        since && words.since(sayTime(time, language), since.appeared.length, since.gone)
      )}
    </p>
  );
}

/** How many of each rule's findings can be mended by themselves. */
function countFixable(all: readonly ListedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of all) if (finding.fix) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
