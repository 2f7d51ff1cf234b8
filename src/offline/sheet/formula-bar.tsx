import { makeStyles, tokens } from "@fluentui/react-components";
import { formulaAt, type Place, rangeName, textAt, type Workbook } from "../../core/index";
import type { PageTexts } from "../texts/ja";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minHeight: "30px",
    boxSizing: "border-box",
  },
  name: { minWidth: "72px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  content: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: "60px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    margin: 0,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FormulaBarProps {
  readonly workbook: Workbook;
  readonly place: Place | null;
  readonly texts: PageTexts;
}

/** Which cell is selected and what is in it, in full: also what is read out to who does not see the sheet. */
export function FormulaBar({ workbook, place, texts }: FormulaBarProps) {
  const styles = useStyles();
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return <div className={styles.bar} />;
  const { top, left } = place.range;
  const formula = formulaAt(sheet, top, left);
  const text = textAt(workbook, sheet, top, left);
  return (
    <div className={styles.bar} aria-live="polite">
      <span className={styles.name} aria-label={texts.currentCell}>
        {rangeName(place.range)}
      </span>
      <p className={styles.content} aria-label={texts.formula}>
        {formula === undefined ? (
          text === "" ? (
            <span className={styles.quiet}>{texts.noValue}</span>
          ) : (
            text
          )
        ) : (
          <>
            ={formula} <span className={styles.quiet}>→ {text}</span>
          </>
        )}
      </p>
    </div>
  );
}
