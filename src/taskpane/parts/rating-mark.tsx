import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BandTone } from "../../core/index";

/** Told apart by shape before colour; the word beside it carries the sense. */
const SHAPES: Readonly<Record<BandTone, string>> = { good: "○", fair: "△", poor: "×", none: "－" };

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap" },
  shape: { display: "inline-block", width: "1.25em", textAlign: "center" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  fair: { color: tokens.colorPaletteMarigoldForeground2 },
  poor: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** ○ 達成 △ 概ね達成 × 未達 － 未集計 */
export function RatingMark({ tone, word }: { readonly tone: BandTone; readonly word: string }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span aria-hidden className={mergeClasses(styles.shape, styles[tone])}>
        {SHAPES[tone]}
      </span>
      {word}
    </span>
  );
}
