import { makeStyles, tokens } from "@fluentui/react-components";
import { type Acceptance, findRule } from "../../../core/index";
import { withdrawAcceptance } from "../../jobs/accept";
import { ConfirmButton } from "../../parts/confirm-button";
import { useDesk, useLanguage, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { FINDINGS } from "../../texts/findings/words";

const NONE: readonly Acceptance[] = [];

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  reason: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** What was let stand, and why; each can be taken up again. */
export function AcceptedList() {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(FINDINGS);
  const acceptances = usePaneState(({ survey }) => survey?.acceptances ?? NONE);
  return (
    <div className={styles.scroll}>
      <p className={styles.hint}>{acceptances.length === 0 ? words.acceptedNone : words.acceptedHint}</p>
      <ul className={styles.list} aria-label={words.acceptedTitle}>
        {acceptances.map((one) => (
          <li key={[one.rule, one.indicator, one.sheet, one.fingerprint].join(" ")} className={styles.item}>
            <Title acceptance={one} />
            <p className={styles.reason}>
              {words.reason}：{one.reason}
            </p>
            <ConfirmButton
              size="small"
              appearance="secondary"
              onConfirm={() => run(() => withdrawAcceptance(desk, one))}
            >
              {words.withdraw}
            </ConfirmButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A rule of a later version has no title here; its id will do. */
function Title({ acceptance: { rule, indicator, sheet, by } }: { readonly acceptance: Acceptance }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <>
      <div className={styles.title}>{findRule(rule)?.title[language] ?? rule}</div>
      <div className={styles.small}>{[indicator, sheet, by].filter(Boolean).join("・")}</div>
    </>
  );
}
