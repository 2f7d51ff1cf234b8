import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type IndicatorFigure, type IndicatorLine, METHODS } from "../../../core/index";
import { CellLink } from "../../parts/cell-link";
import { RatingMark } from "../../parts/rating-mark";
import { useLanguage, useWords } from "../../shell/desk-context";
import { INDICATORS } from "../../texts/indicators/words";
import { sayYear } from "../../texts/year";
import { Trend } from "./trend";
import { useTrendText } from "./use-trend-text";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  top: { display: "flex", columnGap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  middle: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: "end" },
  figure: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  bottom: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  rate: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface IndicatorRowProps {
  readonly line: IndicatorLine;
  readonly isCurrent: boolean;
}

/** One indicator: what was aimed at, what was reached, how far that is and by which method. */
export function IndicatorRow({ line, isCurrent }: IndicatorRowProps) {
  const styles = useStyles();
  const words = useWords(INDICATORS);
  const language = useLanguage();
  const trendText = useTrendText();
  const { name, at, year, unit, departments, series, rateText, rating, tone, method, why } = line;
  return (
    <div className={mergeClasses(styles.row, isCurrent && styles.current)} {...(isCurrent && { "aria-current": true })}>
      <div className={styles.top}>
        <span className={styles.name}>{name}</span>
        <CellLink at={at} />
      </div>
      <div className={styles.middle}>
        <dl className={styles.figures}>
          <Figure head={words.baseline} figure={line.baseline} unit={unit} />
          <Figure head={words.target} figure={line.target} unit={unit} />
          <Figure head={words.actual} figure={line.actual} unit={unit} />
        </dl>
        {series.length > 1 && <Trend series={series} label={trendText(line)} />}
      </div>
      <div className={styles.bottom}>
        <span className={styles.rate}>{rateText}</span>
        {rateText !== rating && <RatingMark tone={tone} word={rating} />}
        {method && <span className={styles.quiet}>{METHODS[method][language]}</span>}
      </div>
      {why && <div className={styles.quiet}>{why[language]}</div>}
      <div className={styles.small}>
        {[year === null ? "" : sayYear(year, language), at.sheet, departments.join("・")].filter(Boolean).join("　")}
      </div>
    </div>
  );
}

interface FigureProps {
  readonly head: string;
  readonly figure: IndicatorFigure | null;
  readonly unit: string;
}

function Figure({ head, figure, unit }: FigureProps) {
  const styles = useStyles();
  const words = useWords(INDICATORS);
  const text = figure?.text.trim() ?? "";
  // The cell may name its unit itself: 16,125人.
  const isBare = /^[-−▲△\d.,]+$/u.test(text.normalize("NFKC"));
  return (
    <div>
      <dt className={styles.head}>{head}</dt>
      <dd className={styles.figure}>{text === "" ? words.blank : isBare ? `${text}${unit}` : text}</dd>
    </div>
  );
}
