import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { cellName, type CellRef, ruleOf } from "../../../core/index";
import { showCell } from "../../jobs/show-cell";
import { CellLink } from "../../parts/cell-link";
import { SeverityMark } from "../../parts/severity-mark";
import { useDesk, useLanguage, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import type { ListedFinding } from "../../state/list-findings";
import { FINDINGS } from "../../texts/findings/words";
import { FindingActions } from "./finding-actions";
import type { Focus } from "./use-focus";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    flex: "0 0 52%",
    minHeight: 0,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: "flex",
    alignItems: "center",
    padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  position: { flexGrow: 1, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: `2px 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  where: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  more: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
});

interface FindingDetailProps {
  readonly listed: ListedFinding;
  readonly focus: Focus;
  readonly count: number;
  readonly sameKind: number;
  readonly isAccepting: boolean;
  readonly onAccepting: (is: boolean) => void;
}

/** What is wrong, what to do, why it matters, and the ways to mend it. Under the list, always at the same place. */
export function FindingDetail({ listed, focus, count, sameKind, isAccepting, onAccepting }: FindingDetailProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const language = useLanguage();
  const { finding, title, sentence } = listed;
  const { why, mending } = ruleOf(finding.rule);
  return (
    <section className={styles.detail} aria-label={title}>
      <div className={styles.top}>
        <span className={styles.position}>{words.position(focus.at + 1, count)}</span>
        <Move focus={focus} by={-1} label={words.previous} disabled={focus.at <= 0} />
        <Move focus={focus} by={1} label={words.next} disabled={focus.at >= count - 1} />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.closeDetail}
          onClick={() => focus.set(null)}
        />
      </div>
      <div className={styles.body}>
        <div aria-live="polite">
          <h2 className={styles.title}>
            <SeverityMark severity={finding.severity} />　{title}
          </h2>
          <Where listed={listed} />
          <p className={styles.text}>{sentence}</p>
        </div>
        <FindingActions
          key={listed.key}
          listed={listed}
          sameKind={sameKind}
          isAccepting={isAccepting}
          onAccepting={onAccepting}
        />
        <p className={styles.more}>
          <span className={styles.name}>{words.why}</span>
          {why[language]}
        </p>
        <p className={styles.more}>
          <span className={styles.name}>{words.mending}</span>
          {mending[language]}
        </p>
        <Related cells={finding.related ?? []} home={finding.at.sheet} />
      </div>
    </section>
  );
}

interface MoveProps {
  readonly focus: Focus;
  readonly by: 1 | -1;
  readonly label: string;
  readonly disabled: boolean;
}

function Move({ focus, by, label, disabled }: MoveProps) {
  const desk = useDesk();
  const run = useRun();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={by === 1 ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
      disabledFocusable={disabled}
      title={by === 1 ? `${label} (J)` : `${label} (K)`}
      onClick={() => {
        const next = focus.move(by);
        if (next) run(() => showCell(desk, next.finding.at));
      }}
    >
      {label}
    </Button>
  );
}

function Where({ listed: { finding } }: { readonly listed: ListedFinding }) {
  const styles = useStyles();
  const { at, indicator, department } = finding;
  return (
    <p className={styles.where}>
      <CellLink at={at} /> {[at.sheet, indicator, department].filter(Boolean).join("・")}
    </p>
  );
}

function Related({ cells, home }: { readonly cells: readonly CellRef[]; readonly home: string }) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  if (cells.length === 0) return null;
  return (
    <p className={styles.more}>
      <span className={styles.name}>{words.related}</span>
      {cells.slice(0, MOST_RELATED).map((at) => (
        <span key={`${at.sheet}!${cellName(at)}`}>
          <CellLink at={at} withSheet={at.sheet !== home} />{" "}
        </span>
      ))}
    </p>
  );
}

/** More cells than this help nobody. */
const MOST_RELATED = 12;
