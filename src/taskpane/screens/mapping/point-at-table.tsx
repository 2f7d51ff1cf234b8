import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { proposeMapping, rangeName, type Survey, type TableMapping } from "../../../core/index";
import { Remark } from "../../parts/remark";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { useSelection } from "../../shell/use-selection";
import { MAPPING } from "../../texts/mapping/words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  steps: { margin: 0, paddingLeft: "1.6em" },
  tick: { marginLeft: "-8px" },
  selected: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface PointAtTableProps {
  readonly known: Survey;
  readonly onOpen: (mapping: TableMapping) => void;
}

/** The way from "no table found": select it on the sheet, press one button. */
export function PointAtTable({ known, onOpen }: PointAtTableProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const selection = useSelection();
  const [turned, setTurned] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const read = () => {
    const proposed = selection && proposeMapping(known.workbook, selection.sheet, selection.range, turned);
    setFailed(!proposed);
    if (proposed) onOpen(proposed);
  };
  return (
    <section className={styles.part}>
      <SubHead>{words.newHead}</SubHead>
      <ol className={styles.steps}>
        {words.newHow.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.selected} role="status">
        {selection ? words.selected(selection.sheet, rangeName(selection.range)) : words.noSelection}
      </p>
      <Checkbox
        className={styles.tick}
        label={words.turned}
        checked={turned}
        onChange={(_, { checked }) => setTurned(checked === true)}
      />
      <Button disabled={!selection} onClick={read}>
        {words.readSelection}
      </Button>
      {hasFailed && (
        <div role="alert">
          <Remark>{words.notATable}</Remark>
        </div>
      )}
    </section>
  );
}
