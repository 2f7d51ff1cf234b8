import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { isWritable } from "../../jobs/fill";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import type { RateRow } from "../../state/list-rates";
import { RATES } from "../../texts/rates/words";
import type { Ticks } from "./use-ticks";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  tick: { marginLeft: "-8px" },
});

interface SheetRowProps {
  readonly row: Extract<RateRow, { kind: "sheet" }>;
  readonly rows: readonly RateRow[];
  readonly ticks: Ticks;
}

/** The sheet the rates below stand on. Our own sheet is one piece, and so is its tick. */
export function SheetRow({ row: { name, isOwn }, rows, ticks }: SheetRowProps) {
  const styles = useStyles();
  const words = useWords(RATES);
  const keys = rows.flatMap((each) =>
    each.kind === "rate" && each.isOwn && isWritable(each.line.item) ? [each.key] : [],
  );
  if (!isOwn || keys.length === 0) {
    return (
      <div className={styles.row}>
        <SubHead>{isOwn ? words.nowhere : name}</SubHead>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.tick}
        label={words.ownSheet(name, keys.length)}
        checked={keys.some((key) => ticks.ticked.has(key))}
        onChange={(_, { checked }) => ticks.tick(keys, checked === true)}
      />
      <p className={styles.hint}>{words.ownSheetHint}</p>
    </div>
  );
}
