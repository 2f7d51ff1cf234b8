import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";

export interface Option<Id extends string> {
  readonly id: Id;
  readonly title: string;
}

interface OptionSelectProps<Id extends string> {
  readonly value: Id | undefined;
  readonly options: readonly Option<Id>[];
  readonly onChange: (value: Id) => void;
  /** Said as long as none is chosen. */
  readonly unsaid?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
}

const useStyles = makeStyles({
  // As wide as there is room, not as the longest of the options.
  select: { minWidth: 0, width: "100%" },
});

/** One of several, in the PC's own list: it never opens beyond a narrow pane. */
export function OptionSelect<Id extends string>(props: OptionSelectProps<Id>) {
  const { value, options, onChange, unsaid, label, disabled = false, className } = props;
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={mergeClasses(styles.select, className)}
      select={{ className: styles.select }}
      aria-label={label}
      value={value ?? ""}
      disabled={disabled}
      onChange={(_, chosen) => {
        const option = options.find(({ id }) => id === chosen.value);
        if (option) onChange(option.id);
      }}
    >
      {value === undefined && <option value="">{unsaid}</option>}
      {options.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Select>
  );
}
