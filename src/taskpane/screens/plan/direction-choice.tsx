import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { DIRECTION_NAMES, DIRECTIONS, type PlanIndicator } from "../../../core/index";
import { useLanguage, useWords } from "../../shell/desk-context";
import { isOpen } from "../../state/open-guesses";
import { PLAN } from "../../texts/plan/words";
import type { Proposal } from "./use-proposal";

const useStyles = makeStyles({
  group: { display: "flex", columnGap: "2px", padding: "1px" },
  // Dashed, as everything that waits for a person; the notes below say it in words.
  open: { outline: `1px dashed ${tokens.colorPaletteMarigoldForeground2}`, outlineOffset: "1px", borderRadius: "4px" },
  button: { minWidth: "28px", maxWidth: "28px" },
});

interface DirectionChoiceProps {
  readonly indicator: PlanIndicator;
  readonly proposal: Proposal;
}

/** ↑ ↓ ↔ */
export function DirectionChoice({ indicator, proposal }: DirectionChoiceProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const language = useLanguage();
  const isWaiting = isOpen(indicator, "direction");
  return (
    <div
      role="group"
      aria-label={words.label(words.fields.direction, indicator.name, isWaiting)}
      className={`${styles.group} ${isWaiting ? styles.open : ""}`}
    >
      {DIRECTION_NAMES.map((direction) => (
        <ToggleButton
          key={direction}
          size="small"
          className={styles.button}
          appearance={indicator.direction === direction ? "primary" : "secondary"}
          checked={indicator.direction === direction}
          aria-label={DIRECTIONS[direction][language]}
          title={DIRECTIONS[direction][language]}
          onClick={() => proposal.settle(indicator.id, "direction", { direction })}
        >
          {words.arrows[direction]}
        </ToggleButton>
      ))}
    </div>
  );
}
