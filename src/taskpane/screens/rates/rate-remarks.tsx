import { makeStyles, tokens } from "@fluentui/react-components";
import { FILL_SKIPS, type FillLine, METHODS, NO_RATE_CAUSES } from "../../../core/index";
import { CellLink } from "../../parts/cell-link";
import { Remark } from "../../parts/remark";
import { useLanguage, useWords } from "../../shell/desk-context";
import { RATES } from "../../texts/rates/words";

const useStyles = makeStyles({
  remark: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why there is no rate or nothing is written, what would be replaced, and whether another method would say otherwise. */
export function RateRemarks({ line: { item, others, present } }: { readonly line: FillLine }) {
  const styles = useStyles();
  const words = useWords(RATES);
  const language = useLanguage();
  const { achievement, action, why, method } = item;
  // 未集計 and a cell that is missing would be said twice.
  const cause = why === "no-input-cell" ? null : achievement.cause;
  const isBlocked = action === "skip" && why !== null && why !== "unsuited";
  const said = others.map(({ method: other, shown, rating }) => words.other(METHODS[other][language], shown, rating));
  return (
    <>
      {cause !== null && <p className={styles.remark}>{NO_RATE_CAUSES[cause][language]}</p>}
      {action === "keep" && <p className={styles.remark}>{words.keep}</p>}
      {isBlocked && <Remark>{FILL_SKIPS[why][language]}</Remark>}
      {item.cells.length > 0 && (
        <p className={styles.remark}>
          {words.cells}
          {item.cells.map((at) => (
            <span key={`${at.sheet} ${String(at.row)} ${String(at.column)}`}>
              <CellLink at={at} />{" "}
            </span>
          ))}
        </p>
      )}
      {action === "replace" && <Remark>{words.replaces(present)}</Remark>}
      {method === "prorated" && achievement.result !== null && <p className={styles.remark}>{words.prorated}</p>}
      {said.length > 0 && <Remark>{words.methodMatters(said.join(language === "ja" ? "、" : ", "))}</Remark>}
    </>
  );
}
