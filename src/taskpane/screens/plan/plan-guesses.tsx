import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../core/index";
import { Choice } from "../../parts/choice";
import { useLanguage, useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";
import { sayYear } from "../../texts/year";
import { GuessNote } from "./guess-note";
import type { Proposal } from "./use-proposal";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lead: { margin: 0 },
  input: { minWidth: 0 },
  guess: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    justifyContent: "space-between",
  },
  button: { flexShrink: 0 },
});

/** Years offered beside the period that was read. */
const AROUND = 12;

interface PlanGuessesProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
}

/** Title and period, and what was guessed about the plan as a whole. */
export function PlanGuesses({ plan, proposal }: PlanGuessesProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const language = useLanguage();
  const { period } = plan;
  const years = Array.from({ length: period.to - period.from + 1 + 2 * AROUND }, (_, at) => period.from - AROUND + at);
  const options = years.map((year) => ({ id: String(year), title: sayYear(year, language) }));
  const setPeriod = (change: Partial<Plan["period"]>) =>
    proposal.settlePlan("period", { period: { ...period, ...change } });
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{words.reviewLead}</p>
      <TitleField plan={plan} proposal={proposal} />
      <Choice
        label={words.periodFrom}
        value={String(period.from)}
        options={options}
        onChange={(from) => setPeriod({ from: Number(from) })}
      />
      <Choice
        label={words.periodTo}
        value={String(period.to)}
        options={options}
        onChange={(to) => setPeriod({ to: Number(to) })}
      />
      {plan.unconfirmed.map(({ field, why, sure }) => (
        <div key={field} className={styles.guess}>
          <GuessNote field={words.planFields[field]} why={why} sure={sure} />
          <Button
            size="small"
            className={styles.button}
            aria-label={words.confirmOne(words.planFields[field])}
            onClick={() => proposal.settlePlan(field)}
          >
            {words.confirm}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** Taken over when the field is left: a half-typed title is none. */
function TitleField({ plan, proposal }: PlanGuessesProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const [typed, setTyped] = useState(plan.title);
  return (
    <Field label={words.planTitle} size="small">
      <Input
        size="small"
        className={styles.input}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => {
          if (typed.trim() !== "" && typed !== plan.title) proposal.settlePlan("title", { title: typed.trim() });
        }}
      />
    </Field>
  );
}
