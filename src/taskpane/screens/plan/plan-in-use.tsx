import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan, Survey } from "../../../core/index";
import { dropPlan, keepPlan, planJson, savePlanFile } from "../../jobs/plan";
import { showCell } from "../../jobs/show-cell";
import { ConfirmButton } from "../../parts/confirm-button";
import { Remark } from "../../parts/remark";
import { TakeBackButton } from "../../parts/take-back-button";
import { useDesk, useIsBusy, useLanguage, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { usePlanSheet } from "./use-plan-sheet";
import { countOpen } from "../../state/open-guesses";
import { PLAN } from "../../texts/plan/words";
import { sayYear } from "../../texts/year";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
  head: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontVariantNumeric: "tabular-nums" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  area: { width: "100%" },
});

interface PlanInUseProps {
  readonly plan: Plan;
  readonly from: NonNullable<Survey["planFrom"]>;
  readonly wantsOther: boolean;
  readonly onOther: () => void;
}

/** What the plan is and where it comes from; keep it, hand it out, put it away. */
export function PlanInUse({ plan, from, wantsOther, onOther }: PlanInUseProps) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const language = useLanguage();
  const desk = useDesk();
  const sheet = usePlanSheet();
  const open = countOpen(plan);
  const years = words.period(sayYear(plan.period.from, language), sayYear(plan.period.to, language));
  return (
    <section className={styles.part}>
      <div>
        <h2 className={styles.head}>{words.inUse}</h2>
        <p className={styles.title}>{plan.title}</p>
      </div>
      <p className={styles.text}>
        {[plan.municipality?.name, years, words.indicators(plan.indicators.length)].filter(Boolean).join("　")}
      </p>
      <p className={styles.hint}>{words.from[from]}</p>
      {open > 0 && (
        <>
          <Remark>{words.waiting(open)}</Remark>
          <Button size="small" onClick={() => desk.store.tell({ kind: "proposed", plan })}>
            {words.lookThrough}
          </Button>
        </>
      )}
      {from === "given" && <KeepPlan plan={plan} replaces={sheet !== undefined} />}
      {sheet !== undefined && from === "sheet" && (
        <Button size="small" onClick={() => void showCell(desk, { sheet, row: 0, column: 0 })}>
          {words.showSheet}
        </Button>
      )}
      <TakeBackButton />
      <ExportPlan plan={plan} />
      <Button size="small" aria-expanded={wantsOther} onClick={onOther}>
        {words.otherPlan}
      </Button>
    </section>
  );
}

function KeepPlan({ plan, replaces }: { readonly plan: Plan; readonly replaces: boolean }) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const desk = useDesk();
  const run = useRun();
  const isBusy = useIsBusy();
  return (
    <>
      <ConfirmButton onConfirm={() => run(() => keepPlan(desk, plan))}>{words.keep}</ConfirmButton>
      <p className={styles.hint}>{replaces ? words.keepReplaces : words.keepHint}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={() => run(() => dropPlan(desk))}>
        {words.drop}
      </Button>
    </>
  );
}

function ExportPlan({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const desk = useDesk();
  const run = useRun();
  const [text, setText] = useState<string | null>(null);
  const handOut = async () => {
    if (!(await savePlanFile(desk, plan))) setText(text === null ? planJson(plan) : null);
  };
  return (
    <>
      <Button size="small" onClick={() => run(handOut)}>
        {words.exportFile}
      </Button>
      {text !== null && (
        <Field className={styles.area} label={words.exportFile} hint={words.copyHint} size="small">
          <Textarea readOnly size="small" rows={8} value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}
