import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/index";
import { useWords } from "../shell/desk-context";
import { SHELL } from "../texts/shell/words";

/** Told apart by shape before colour: on a black-and-white print, and without colour vision. */
const SHAPES: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "・" };

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap" },
  shape: {
    display: "inline-block",
    width: "1.25em",
    textAlign: "center",
    // Contrast themes have colours of their own; the shape says enough.
    "@media (forced-colors: active)": { color: "inherit", forcedColorAdjust: "none" },
  },
  word: { marginLeft: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

interface SeverityMarkProps {
  readonly severity: Severity;
  /** The shape alone, where the word stands beside it anyway; readers of the screen hear the word all the same. */
  readonly isShort?: boolean;
}

/** ● 誤り ▲ 要確認 ・ 参考 */
export function SeverityMark({ severity, isShort = false }: SeverityMarkProps) {
  const styles = useStyles();
  const word = useWords(SHELL).severity[severity];
  return (
    <span className={styles.mark} {...(isShort && { role: "img", "aria-label": word, title: word })}>
      <span aria-hidden className={mergeClasses(styles.shape, styles[severity])}>
        {SHAPES[severity]}
      </span>
      {!isShort && <span className={styles.word}>{word}</span>}
    </span>
  );
}
