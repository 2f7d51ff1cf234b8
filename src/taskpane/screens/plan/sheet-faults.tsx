import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetProblem } from "../../../core/index";
import { CellLink } from "../../parts/cell-link";
import { useLanguage, useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";

const SHOWN = 50;

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: { flexGrow: 1, minWidth: 0 },
});

/** Why the sheet 計画定義 gives no plan, cell by cell. */
export function SheetFaults({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const language = useLanguage();
  // One cell may break several rules of the plan that come down to the same sentence.
  const told = problems.filter(
    ({ message }, index) => problems.findIndex((other) => other.message.ja === message.ja) === index,
  );
  return (
    <section>
      <h2 className={styles.head}>{words.faultsTitle}</h2>
      <p className={styles.text}>{words.faultsText(told.length)}</p>
      <ul className={styles.list}>
        {told.slice(0, SHOWN).map(({ at, message }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.message}>{message[language]}</span>
            <CellLink at={at} />
          </li>
        ))}
        {told.length > SHOWN && <li className={styles.item}>{words.more(told.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}
