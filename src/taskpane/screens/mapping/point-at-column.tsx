import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnRole, Place, TableMapping } from "../../../core/index";
import { OFFERED_ROLES, pointedColumn, withRole } from "../../jobs/edit-mapping";
import { Choice } from "../../parts/choice";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PointAtColumnProps {
  readonly mapping: TableMapping;
  readonly selection: Place | null;
  readonly onChange: (mapping: TableMapping) => void;
}

/** A role, then a cell of its column: also for columns without a head, which no list shows. */
export function PointAtColumn({ mapping, selection, onChange }: PointAtColumnProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const [role, setRole] = useState<ColumnRole>("actual");
  const column = selection && pointedColumn(mapping, selection);
  return (
    <section className={styles.part}>
      <SubHead>{words.pointHead}</SubHead>
      <Choice
        label={words.pointRole}
        value={role}
        options={OFFERED_ROLES.map((id) => ({ id, title: words.roles[id] }))}
        onChange={setRole}
      />
      <Button
        size="small"
        disabled={column === null}
        onClick={() => {
          if (column !== null) onChange(withRole(mapping, column, role));
        }}
      >
        {words.point}
      </Button>
      {selection && column === null && <p className={styles.hint}>{words.otherSheet}</p>}
    </section>
  );
}
