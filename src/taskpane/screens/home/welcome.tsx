import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Survey } from "../../../core/index";
import { SubHead } from "../../parts/sub-head";
import { useDesk, usePaneState, useWords } from "../../shell/desk-context";
import { HOME } from "../../texts/home/words";

const useStyles = makeStyles({
  card: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "1.4em", "& li": { marginBottom: "2px" } },
});

/** For a workbook that was never checked, how it goes; without a plan, that it goes without, and how to get one. */
export function Welcome({ survey: { plan } }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(HOME);
  const isFirst = usePaneState(({ checking, before }) => checking === null && before === null);
  if (!isFirst) return null;
  return (
    <>
      <section className={styles.card} aria-label={words.welcomeTitle}>
        <SubHead>{words.welcomeTitle}</SubHead>
        <ol className={styles.list}>
          {words.welcomeSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {!plan && (
        <section className={styles.card} aria-label={words.noPlanTitle}>
          <SubHead>{words.noPlanTitle}</SubHead>
          <p className={styles.text}>{words.noPlanWorks}</p>
          <ul className={styles.list}>
            {words.noPlanWays.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
          <Button size="small" onClick={() => store.tell({ kind: "go", to: "plan" })}>
            {words.choosePlan}
          </Button>
        </section>
      )}
    </>
  );
}
