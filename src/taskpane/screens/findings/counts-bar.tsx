import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../../core/index";
import { SeverityMark } from "../../parts/severity-mark";
import { useDesk, usePaneState, useWords } from "../../shell/desk-context";
import { FINDINGS } from "../../texts/findings/words";

interface CountsBarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly showsAccepted: boolean;
  readonly onAccepted: (show: boolean) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  button: { minWidth: 0, padding: "2px 6px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** ● 誤り 4 ▲ 要確認 11 ・ 参考 2: how many there are of each, and a button to leave them out. They add up to the title. */
export function CountsBar({ counts, accepted, showsAccepted, onAccepted }: CountsBarProps) {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(FINDINGS);
  const severities = usePaneState(({ filter }) => filter.severities);
  const toggle = (severity: Severity) => {
    const kept = SEVERITIES.filter((each) => (each === severity) !== severities.includes(each));
    store.tell({ kind: "filter", filter: { severities: kept } });
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.counts}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={severities.includes(severity) && !showsAccepted}
          disabled={showsAccepted}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} />
          &nbsp;{counts[severity].toLocaleString()}
        </ToggleButton>
      ))}
      {(accepted > 0 || showsAccepted) && (
        <ToggleButton
          size="small"
          className={styles.button}
          appearance="subtle"
          checked={showsAccepted}
          onClick={() => onAccepted(!showsAccepted)}
        >
          {words.accepted(accepted)}
        </ToggleButton>
      )}
    </div>
  );
}
