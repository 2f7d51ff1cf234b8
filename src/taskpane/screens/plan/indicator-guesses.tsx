import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import {
  ACCUMULATION_NAMES,
  METHOD_NAMES,
  METHODS,
  placeText,
  type Plan,
  type PlanIndicator,
} from "../../../core/index";
import { useLanguage, useWords } from "../../shell/desk-context";
import { isOpen } from "../../state/open-guesses";
import { PLAN } from "../../texts/plan/words";
import { DirectionChoice } from "./direction-choice";
import { GuessNote } from "./guess-note";
import { GuessSelect } from "./guess-select";
import type { Proposal } from "./use-proposal";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  confirm: { flexShrink: 0 },
  done: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1, fontSize: tokens.fontSizeBase200 },
  choices: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 1.2fr)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  tolerance: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  percent: { width: "72px" },
});

interface IndicatorGuessesProps {
  readonly plan: Plan;
  readonly indicator: PlanIndicator;
  readonly proposal: Proposal;
}

/** One indicator: direction, accumulation and method at a glance; what nobody confirmed yet is marked. */
export function IndicatorGuesses({ plan, indicator, proposal }: IndicatorGuessesProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const language = useLanguage();
  const { id, name, unconfirmed, accumulation, method, under } = indicator;
  const isWaiting = (field: "direction" | "accumulation" | "method") => isOpen(indicator, field);
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <span className={styles.name}>
          {name}
          <span className={styles.place}>{placeText(plan, under)}</span>
        </span>
        {unconfirmed.length > 0 ? (
          <Button
            size="small"
            className={styles.confirm}
            aria-label={words.confirmOne(name)}
            onClick={() => proposal.settleOne(indicator)}
          >
            {words.confirm}
          </Button>
        ) : (
          <span className={styles.done}>
            <Checkmark16Regular aria-hidden /> {words.confirmed}
          </span>
        )}
      </div>
      <div className={styles.choices}>
        <DirectionChoice indicator={indicator} proposal={proposal} />
        <GuessSelect
          label={words.label(words.fields.accumulation, name, isWaiting("accumulation"))}
          isOpen={isWaiting("accumulation")}
          value={accumulation}
          options={ACCUMULATION_NAMES.map((each) => ({ id: each, title: words.accumulations[each] }))}
          onChange={(chosen) => proposal.settle(id, "accumulation", { accumulation: chosen })}
        />
        <GuessSelect
          label={words.label(words.fields.method, name, isWaiting("method"))}
          isOpen={isWaiting("method")}
          value={method}
          options={METHOD_NAMES.map((each) => ({ id: each, title: METHODS[each][language] }))}
          onChange={(chosen) => proposal.settle(id, "method", { method: chosen })}
        />
      </div>
      {indicator.direction === "maintain" && <Tolerance indicator={indicator} proposal={proposal} />}
      {unconfirmed.map(({ field, why, sure }) => (
        <GuessNote key={field} field={words.fields[field]} why={why} sure={sure} />
      ))}
    </div>
  );
}

function Tolerance({ indicator: { id, name, tolerancePercent = 0 }, proposal }: Omit<IndicatorGuessesProps, "plan">) {
  const styles = useStyles();
  const words = useWords(PLAN);
  return (
    <label className={styles.tolerance}>
      {words.tolerance}
      <Input
        size="small"
        type="number"
        min={0}
        max={1000}
        step={1}
        className={mergeClasses(styles.percent)}
        aria-label={words.label(words.tolerance, name, false)}
        defaultValue={String(tolerancePercent)}
        onBlur={({ target }) => {
          const percent = Number(target.value);
          if (target.value !== "" && percent !== tolerancePercent)
            proposal.settle(id, "direction", { tolerancePercent: percent });
        }}
      />
    </label>
  );
}
