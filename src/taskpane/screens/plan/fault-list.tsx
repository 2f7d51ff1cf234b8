import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";

const SHOWN = 50;

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "1.2em", overflowWrap: "anywhere" },
});

interface FaultListProps {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Everything that is wrong with a plan file, all at once. */
export function FaultList({ name, faults }: FaultListProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  return (
    <div role="alert" className={styles.box}>
      <p className={styles.head}>{words.fileFaults(name, faults.length)}</p>
      <ul className={styles.list}>
        {faults.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
        {faults.length > SHOWN && <li>{words.more(faults.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
