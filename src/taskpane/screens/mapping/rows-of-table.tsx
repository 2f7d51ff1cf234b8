import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnName, type Place, type TableMapping } from "../../../core/index";
import { withRows } from "../../jobs/edit-mapping";
import { useWords } from "../../shell/desk-context";
import { MAPPING } from "../../texts/mapping/words";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  what: { width: "56px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  rows: { flexGrow: 1, minWidth: 0, fontVariantNumeric: "tabular-nums" },
  button: { flexShrink: 0 },
});

interface RowsOfTableProps {
  readonly mapping: TableMapping;
  readonly selection: Place | null;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Which rows (columns, where the years run downwards) hold the heads, and which the data. */
export function RowsOfTable({ mapping, selection, onChange }: RowsOfTableProps) {
  const styles = useStyles();
  const words = useWords(MAPPING);
  const isHere = selection?.sheet === mapping.sheet;
  return (
    <div className={styles.part}>
      {(["header", "body"] as const).map((part) => {
        const { from, to } = mapping[part];
        const span = mapping.turned
          ? words.columnsSpan(columnName(from), columnName(to))
          : words.rows(from + 1, to + 1);
        return (
          <div key={part} className={styles.line}>
            <span className={styles.what}>{words[part]}</span>
            <span className={styles.rows}>{span}</span>
            <Button
              size="small"
              className={styles.button}
              disabled={!isHere}
              aria-label={words.useSelectionFor(words[part])}
              onClick={() => {
                if (selection) onChange(withRows(mapping, part, selection));
              }}
            >
              {words.useSelection}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
