import { makeStyles, tokens } from "@fluentui/react-components";
import type { Sureness } from "../../../core/index";
import { useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";

const useStyles = makeStyles({
  note: { margin: 0, minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface GuessNoteProps {
  readonly field: string;
  readonly why: string;
  readonly sure: Sureness;
}

/** Why it was guessed so, and how sure. The core gives its reasons in Japanese: they quote the sheet's own words. */
export function GuessNote({ field, why, sure }: GuessNoteProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  return (
    <p className={styles.note}>
      <span className={styles.field}>{field}</span> {words.sure[sure]}　<span lang="ja">{why}</span>
    </p>
  );
}
