import { Field, makeStyles } from "@fluentui/react-components";
import { type Option, OptionSelect } from "./option-select";

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly Option<Id>[];
  readonly onChange: (value: Id) => void;
  readonly disabled?: boolean;
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)" },
});

/** One of several, with what it is about left of it. */
export function Choice<Id extends string>({ label, ...select }: ChoiceProps<Id>) {
  return (
    <Field label={label} size="small" orientation="horizontal" className={useStyles().field}>
      <OptionSelect {...select} />
    </Field>
  );
}
