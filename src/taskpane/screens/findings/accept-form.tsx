import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { Finding } from "../../../core/index";
import { acceptFinding } from "../../jobs/accept";
import { ConfirmButton } from "../../parts/confirm-button";
import { useDesk, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { FINDINGS } from "../../texts/findings/words";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** A finding may stand when a person says why. */
export function AcceptForm({ finding, onClose }: AcceptFormProps) {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(FINDINGS);
  const [reason, setReason] = useState("");
  const isGiven = reason.trim() !== "";
  const accept = () => {
    if (!isGiven) return;
    run(async () => {
      if (await acceptFinding(desk, finding, reason)) onClose();
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={words.reason} required>
        <Textarea
          autoFocus
          rows={2}
          placeholder={words.reasonHint}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Escape") {
              event.preventDefault();
              onClose();
            }
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) accept();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <ConfirmButton disabled={!isGiven} onConfirm={accept}>
          {words.acceptDo}
        </ConfirmButton>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
