import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { Option } from "../../parts/choice";
import { useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";

const useStyles = makeStyles({
  select: { minWidth: 0, width: "100%" },
  open: { outline: `1px dashed ${tokens.colorPaletteMarigoldForeground2}`, outlineOffset: "1px", borderRadius: "4px" },
});

interface GuessSelectProps<Id extends string> {
  readonly label: string;
  readonly isOpen: boolean;
  readonly value: Id | undefined;
  readonly options: readonly Option<Id>[];
  readonly onChange: (value: Id) => void;
}

/** A choice that was guessed is dashed until somebody confirms it. */
export function GuessSelect<Id extends string>({ label, isOpen, value, options, onChange }: GuessSelectProps<Id>) {
  const styles = useStyles();
  const words = useWords(PLAN);
  return (
    <Select
      size="small"
      className={mergeClasses(styles.select, isOpen && styles.open)}
      select={{ className: styles.select }}
      aria-label={label}
      value={value ?? ""}
      onChange={(_, chosen) => {
        const option = options.find(({ id }) => id === chosen.value);
        if (option) onChange(option.id);
      }}
    >
      {value === undefined && <option value="">{words.notSaid}</option>}
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
