import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellContent } from "../../../core/index";
import { useWords } from "../../shell/desk-context";
import { type SaidContent, sayContent } from "../../state/say-content";
import { FINDINGS } from "../../texts/findings/words";

const useStyles = makeStyles({
  box: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  line: { display: "contents" },
  name: { color: tokens.colorNeutralForeground3 },
  shown: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
  kind: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, alignSelf: "center" },
  note: { margin: 0, textAlign: "end", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FixPreviewProps {
  readonly before: CellContent;
  readonly after: CellContent;
  readonly date1904: boolean;
}

/** 今 7,000以上 文字 → 修正後 7,000以上 数値: what the cell will show and hold, before anything is written. */
export function FixPreview({ before, after, date1904 }: FixPreviewProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const [now, then] = [sayContent(before, date1904), sayContent(after, date1904)];
  return (
    <div role="group" className={styles.box} aria-label={words.fixTitle}>
      <dl className={styles.grid}>
        <Line name={words.fixNow} said={now} />
        <Line name={words.fixThen} said={then} />
      </dl>
      {now.text === then.text && <p className={styles.note}>{words.sameLook}</p>}
    </div>
  );
}

function Line({ name, said: { text, kind } }: { readonly name: string; readonly said: SaidContent }) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  return (
    <div className={styles.line}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.shown}>{text === "" ? words.emptyCell : text}</dd>
      <dd className={styles.kind}>{kind && words.kinds[kind]}</dd>
    </div>
  );
}
