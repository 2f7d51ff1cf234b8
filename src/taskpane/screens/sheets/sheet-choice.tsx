import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetKind, SheetPlan } from "../../jobs/sheet-kinds";
import { showRange } from "../../jobs/show-cell";
import { useDesk, useWords } from "../../shell/desk-context";
import { SHEETS } from "../../texts/sheets/words";

const useStyles = makeStyles({
  choice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { marginLeft: "-8px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  body: { paddingLeft: "24px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  planned: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "1.2em", fontVariantNumeric: "tabular-nums" },
  shows: { display: "flex", flexWrap: "wrap", marginLeft: "-8px" },
});

interface SheetChoiceProps {
  readonly kind: SheetKind;
  readonly plan: SheetPlan | undefined;
  /** Sheets of this kind that stand in the workbook already. */
  readonly present: readonly string[];
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** A town has thirty departments; the first few show what the others are like. */
const SHOWN = 5;

/** One kind of sheet: what it is, what would be written where, and the way to the one that is there. */
export function SheetChoice({ kind, plan, present, isTicked, onTick }: SheetChoiceProps) {
  const styles = useStyles();
  const words = useWords(SHEETS);
  const desk = useDesk();
  const { name, what } = words.kinds[kind];
  const hasWork = plan !== undefined && plan.sheets.length > 0;
  return (
    <div className={styles.choice}>
      <Checkbox
        className={styles.tick}
        label={<span className={styles.name}>{name}</span>}
        disabled={!hasWork}
        checked={hasWork && isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.body}>
        <p className={styles.text}>{what}</p>
        {plan && !hasWork && <p className={styles.text}>{words.unchanged}</p>}
        {hasWork && (
          <ul className={styles.planned}>
            {plan.sheets.slice(0, SHOWN).map((sheet) => (
              <li key={sheet.name}>{words.planned(sheet.name, sheet.rows, sheet.action)}</li>
            ))}
            {plan.sheets.length > SHOWN && <li>{words.more(plan.sheets.length - SHOWN)}</li>}
          </ul>
        )}
        {present.length > 0 && (
          <div className={styles.shows}>
            {present.slice(0, SHOWN).map((sheet) => (
              <Button
                key={sheet}
                size="small"
                appearance="subtle"
                onClick={() => void showRange(desk, sheet, { top: 0, left: 0, bottom: 0, right: 0 })}
              >
                {words.show(sheet)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
