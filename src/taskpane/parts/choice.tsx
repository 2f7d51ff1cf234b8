import { Field, makeStyles, Select } from "@fluentui/react-components";

export interface Option<Id extends string> {
  readonly id: Id;
  readonly title: string;
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly Option<Id>[];
  readonly onChange: (value: Id) => void;
  readonly disabled?: boolean;
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)" },
  // As wide as there is room, not as the longest of the options.
  select: { minWidth: 0, width: "100%" },
});

/** One of several, in the PC's own list: it never opens beyond a narrow pane. */
export function Choice<Id extends string>({ label, value, options, onChange, disabled = false }: ChoiceProps<Id>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" orientation="horizontal" className={styles.field}>
      <Select
        size="small"
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        disabled={disabled}
        onChange={(_, chosen) => {
          const option = options.find(({ id }) => id === chosen.value);
          if (option) onChange(option.id);
        }}
      >
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
