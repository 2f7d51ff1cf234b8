import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellContent } from "../../../core/index";
import { useWords } from "../../shell/desk-context";
import { type SaidContent, sayContent } from "../../state/say-content";
import { FINDINGS } from "../../texts/findings/words";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  line: { display: "contents" },
  name: { color: tokens.colorNeutralForeground3 },
  shown: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
  then: { fontWeight: tokens.fontWeightSemibold },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, alignSelf: "center" },
  note: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
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
    <dl className={styles.grid} aria-label={words.fixTitle}>
      <Line name={words.fixNow} said={now} />
      <Line name={words.fixThen} said={then} />
      {now.text === then.text && <span className={styles.note}>{words.sameLook}</span>}
    </dl>
  );
}

function Line({ name, said: { text, kind } }: { readonly name: string; readonly said: SaidContent }) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  return (
    <div className={styles.line}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.shown}>{text === "" ? words.emptyCell : text}</dd>
      <dd className={styles.kind} style={{ margin: 0 }}>
        {kind && words.kinds[kind]}
      </dd>
    </div>
  );
}
