import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDesk, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { HOME } from "../../texts/home/words";

const useStyles = makeStyles({
  state: { padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** What happened stands in the notice below; here stands what is safe and what to try. */
export function ReadFailed() {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const { failedTitle, failedText, readAgain } = useWords(HOME);
  return (
    <section className={styles.state} aria-label={failedTitle}>
      <h2 className={styles.title}>{failedTitle}</h2>
      <p>{failedText}</p>
      <Button
        appearance="primary"
        onClick={() => run(async () => (await import("../../jobs/open")).openWorkbook(desk))}
      >
        {readAgain}
      </Button>
    </section>
  );
}
