import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName } from "../../../core/index";
import { SeverityMark } from "../../parts/severity-mark";
import { useWords } from "../../shell/desk-context";
import type { ListedFinding, ListRow } from "../../state/list-findings";
import { FINDINGS } from "../../texts/findings/words";

/** Heights are fixed, so that 5,000 findings need no measuring and nothing jumps. */
export const ROW_HEIGHTS: Readonly<Record<ListRow["kind"], number>> = { sheet: 32, indicator: 28, finding: 62 };

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    alignItems: "center",
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalL}`,
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  indicator: {
    display: "flex",
    alignItems: "flex-end",
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalL} 2px`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  cut: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  finding: {
    boxSizing: "border-box",
    height: "100%",
    padding: `5px ${tokens.spacingHorizontalL} 3px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "4px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  focused: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  first: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, lineHeight: "18px" },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightMedium },
  cell: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  sentence: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    // Two lines are all there is: they are filled.
    wordBreak: "normal",
    color: tokens.colorNeutralForeground3,
    marginLeft: "1.4em",
  },
  bright: { color: tokens.colorNeutralForeground2 },
});

export function GroupRow({ row }: { readonly row: Exclude<ListRow, { kind: "finding" }> }) {
  const styles = useStyles();
  return (
    <div className={row.kind === "sheet" ? styles.sheet : styles.indicator} title={row.name}>
      <span className={styles.cut}>{row.name}</span>
      {row.kind === "sheet" && <span className={styles.count}>{row.count.toLocaleString()}</span>}
    </div>
  );
}

interface FindingRowProps {
  readonly listed: ListedFinding;
  readonly isFocused: boolean;
}

export function FindingRow({ listed, isFocused }: FindingRowProps) {
  const styles = useStyles();
  const words = useWords(FINDINGS);
  const { finding, title, sentence, isNew } = listed;
  return (
    <div className={mergeClasses(styles.finding, isFocused && styles.focused)}>
      <div className={styles.first}>
        <SeverityMark severity={finding.severity} isShort />
        <span className={mergeClasses(styles.cut, styles.title)}>{title}</span>
        {isNew && (
          <Badge size="small" appearance="outline" color="brand">
            {words.isNew}
          </Badge>
        )}
        <span className={styles.cell}>{cellName(finding.at)}</span>
      </div>
      <div className={mergeClasses(styles.sentence, isFocused && styles.bright)}>{sentence}</div>
    </div>
  );
}
