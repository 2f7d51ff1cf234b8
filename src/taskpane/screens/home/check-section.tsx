import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countBySeverity, SEVERITIES, type Severity } from "../../../core/index";
import { SeverityMark } from "../../parts/severity-mark";
import { useKeys } from "../../keys/keys-context";
import { useDesk, useIsBusy, useLanguage, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { HOME } from "../../texts/home/words";
import { sayTime } from "../../texts/say-time";

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  button: { width: "100%", minHeight: "48px", fontSize: tokens.fontSizeBase400 },
  results: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
    fontVariantNumeric: "tabular-nums",
    "& > span": { whiteSpace: "nowrap" },
  },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  see: { marginTop: tokens.spacingVerticalS, width: "100%" },
  stale: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorPaletteMarigoldForeground2 },
});

/** The one button that matters, and what it found. */
export function CheckSection() {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(HOME);
  const check = useCheck();
  const checking = usePaneState((state) => state.checking);
  const isStale = usePaneState((state) => state.isStale);
  const isBusy = useIsBusy();
  useKeys({ check });
  return (
    <section className={styles.section} aria-label={words.check}>
      <Button
        appearance={checking ? "outline" : "primary"}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={check}
      >
        {checking ? words.checkAgain : words.check}
      </Button>
      <Counts />
      {isStale && (
        <p className={styles.stale} role="status">
          {words.stale}
        </p>
      )}
      {checking && checking.findings.length > 0 && (
        <Button appearance="primary" className={styles.see} onClick={() => store.tell({ kind: "go", to: "findings" })}>
          {words.seeFindings}
        </Button>
      )}
    </section>
  );
}

/** 誤り 4 → 1: now, or at the last check that was written down. */
function Counts() {
  const styles = useStyles();
  const words = useWords(HOME);
  const language = useLanguage();
  const checking = usePaneState((state) => state.checking);
  const before = usePaneState((state) => (state.checking === null ? state.before : state.comparedWith));
  const now = checking ? countBySeverity(checking.findings) : null;
  const then = before?.counts ?? null;
  if (!now && !then) return null;
  const say = (severity: Severity) => {
    const [a, b] = [then?.[severity], now?.[severity]];
    return a !== undefined && b !== undefined && a !== b ? words.change(a, b) : words.number(b ?? a ?? 0);
  };
  return (
    <div className={styles.results}>
      {before && <span className={styles.when}>{words.lastTime(sayTime(before.time, language))}</span>}
      {SEVERITIES.map((severity) => (
        <span key={severity}>
          <SeverityMark severity={severity} /> {say(severity)}
        </span>
      ))}
    </div>
  );
}

function useCheck(): () => void {
  const desk = useDesk();
  const run = useRun();
  return () =>
    run(async () => {
      const { checkWorkbook } = await import("../../jobs/check");
      if (await checkWorkbook(desk)) desk.store.tell({ kind: "go", to: "findings" });
    });
}
