import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PublicationFacts } from "../../jobs/publish";
import { useWords } from "../../shell/desk-context";
import { PUBLICATION } from "../../texts/publication/words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
});

interface FactsFormProps {
  readonly facts: PublicationFacts;
  readonly onChange: (change: Partial<PublicationFacts>) => void;
}

/** What goes with the data; proposed from the plan. */
export function FactsForm({ facts, onChange }: FactsFormProps) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const isCode = facts.code === "" || /^\d{6}$/u.test(facts.code.normalize("NFKC").trim());
  return (
    <div className={styles.form} role="group" aria-label={words.factsHead}>
      <Field label={words.factTitle} hint={words.factTitleHint} size="small">
        <Input
          size="small"
          className={styles.input}
          value={facts.title}
          onChange={(_, { value }) => onChange({ title: value })}
        />
      </Field>
      <Field label={words.municipality} size="small">
        <Input
          size="small"
          className={styles.input}
          value={facts.municipality}
          onChange={(_, { value }) => onChange({ municipality: value })}
        />
      </Field>
      <Field label={words.code} size="small" {...(!isCode && { validationMessage: words.codeWrong })}>
        <Input
          size="small"
          className={styles.input}
          inputMode="numeric"
          maxLength={6}
          value={facts.code}
          onChange={(_, { value }) => onChange({ code: value })}
        />
      </Field>
      <Field label={words.date} size="small">
        <Input
          size="small"
          className={styles.input}
          type="date"
          value={facts.date}
          onChange={(_, { value }) => onChange({ date: value })}
        />
      </Field>
    </div>
  );
}
