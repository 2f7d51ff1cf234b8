import { makeStyles, tokens } from "@fluentui/react-components";
import { type FillLine, METHODS } from "../../../core/index";
import { useLanguage, useWords } from "../../shell/desk-context";
import { RATES } from "../../texts/rates/words";

const useStyles = makeStyles({
  list: { margin: 0 },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  formula: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    wordBreak: "break-all",
  },
});

/** The method in a sentence and the formula letter by letter. */
export function RateDetails({ line: { item } }: { readonly line: FillLine }) {
  const styles = useStyles();
  const words = useWords(RATES);
  const language = useLanguage();
  const { meaning, ja, en } = METHODS[item.method];
  return (
    <dl className={styles.list}>
      <dt className={styles.head}>{words.method}</dt>
      {/* The sentence behind a method is written in Japanese only: it is the town's own definition. */}
      <dd className={styles.value}>{language === "ja" ? `${ja}：${meaning}` : en}</dd>
      <dt className={styles.head}>{words.formula}</dt>
      <dd className={styles.formula}>{item.formula === null ? words.noFormula : `=${item.formula}`}</dd>
    </dl>
  );
}
