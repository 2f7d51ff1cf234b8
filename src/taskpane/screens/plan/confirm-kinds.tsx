import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../core/index";
import { SubHead } from "../../parts/sub-head";
import { useWords } from "../../shell/desk-context";
import { CHOSEN_FIELDS, countConfirmable } from "../../state/open-guesses";
import { PLAN } from "../../texts/plan/words";
import type { Proposal } from "./use-proposal";

const useStyles = makeStyles({
  end: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ConfirmKindsProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
}

/** At the end of the list, so that whoever confirms all has come past them. */
export function ConfirmKinds({ plan, proposal }: ConfirmKindsProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const open = ([...CHOSEN_FIELDS, "others"] as const)
    .map((field) => ({ field, count: countConfirmable(plan, field) }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.end}>
      {open.length > 0 && <SubHead>{words.allHead}</SubHead>}
      {open.map(({ field, count }) => (
        <Button key={field} size="small" onClick={() => proposal.settleKind(field)}>
          {words.confirmAll(field === "others" ? words.others : words.fields[field], count)}
        </Button>
      ))}
      <p className={styles.hint}>{words.inSheet}</p>
    </div>
  );
}
