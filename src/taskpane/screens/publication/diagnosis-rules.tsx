import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RuleVerdict, Verdict } from "../../../core/index";
import { CellLink } from "../../parts/cell-link";
import { useWords } from "../../shell/desk-context";
import { PUBLICATION } from "../../texts/publication/words";

const SHAPES: Readonly<Record<Verdict, string>> = { met: "○", "not-met": "×", "not-applicable": "－" };
const PLACES = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
  "not-met": { color: tokens.colorPaletteRedForeground1 },
  met: { color: tokens.colorPaletteGreenForeground1 },
  "not-applicable": { color: tokens.colorNeutralForeground3 },
  places: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface DiagnosisRulesProps {
  readonly copy: readonly RuleVerdict[];
  readonly original: readonly RuleVerdict[];
  readonly names: Readonly<Record<Verdict, string>>;
}

/** Rule by rule: what the copy meets, and where the workbook does not. The rules speak Japanese, as their source does. */
export function DiagnosisRules({ copy, original, names }: DiagnosisRulesProps) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const inCopy = new Map(copy.map((each) => [each.id, each]));
  const say = (head: string, { verdict, why }: RuleVerdict) => (
    <span className={styles.line}>
      {head}：
      <span className={mergeClasses(styles[verdict])}>
        {SHAPES[verdict]} {names[verdict]}
      </span>
      {verdict !== "met" && <span lang="ja"> {why}</span>}
    </span>
  );
  return (
    <ul className={styles.list}>
      {original.map((rule) => {
        const own = inCopy.get(rule.id);
        return (
          <li key={rule.id} className={styles.rule}>
            <span className={styles.name} lang="ja">
              {rule.id} {rule.name}
            </span>
            {own && say(words.copyColumn, own)}
            {say(words.originalColumn, rule)}
            <span className={styles.places}>
              {rule.places.slice(0, PLACES).map((at) => (
                <CellLink key={`${at.sheet} ${String(at.row)} ${String(at.column)}`} at={at} withSheet />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
