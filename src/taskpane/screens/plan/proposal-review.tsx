import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Plan, PlanIndicator } from "../../../core/index";
import { keepPlan, usePlan } from "../../jobs/plan";
import { ConfirmButton } from "../../parts/confirm-button";
import { Screen } from "../../parts/screen";
import { VirtualList } from "../../parts/virtual-list";
import { useDesk, useIsBusy, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { CHOSEN_FIELDS, countGuesses, countOpen, filterGuesses, type GuessFilter } from "../../state/open-guesses";
import { PLAN } from "../../texts/plan/words";
import { ConfirmKinds } from "./confirm-kinds";
import { IndicatorGuesses } from "./indicator-guesses";
import { PlanGuesses } from "./plan-guesses";
import { usePlanSheet } from "./use-plan-sheet";
import { useProposal } from "./use-proposal";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  filter: { minWidth: 0 },
  foot: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  stays: { flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground2 },
});

type Row =
  | { readonly kind: "plan" }
  | { readonly kind: "end" }
  | { readonly kind: "indicator"; readonly indicator: PlanIndicator };

/** A proposed plan, guess by guess: in force nowhere before somebody says so. */
export function ProposalReview({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const [filter, setFilter] = useState<GuessFilter>("all");
  const proposal = useProposal(plan);
  const counts = countGuesses(plan);
  const rows = useMemo((): readonly Row[] => {
    const indicators = filterGuesses(plan, filter).map((indicator) => ({ kind: "indicator", indicator }) as const);
    return [...(filter === "all" ? [{ kind: "plan" } as const] : []), ...indicators, { kind: "end" }];
  }, [plan, filter]);
  const names: Readonly<Record<GuessFilter, string>> = { ...words.fields, all: words.filterAll, others: words.others };
  const head = (
    <div className={styles.head} role="group" aria-label={words.filter}>
      <div className={styles.filters}>
        {(["all", ...CHOSEN_FIELDS, "others"] as const).map((each) => (
          <ToggleButton
            key={each}
            size="small"
            className={styles.filter}
            checked={filter === each}
            onClick={() => setFilter(each)}
          >
            {words.field(names[each], counts[each])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
  return (
    <Screen title={words.reviewTitle} scrolls="content" head={head} foot={<ReviewFoot plan={plan} />}>
      <VirtualList
        items={rows}
        keyOf={(row) => (row.kind === "indicator" ? row.indicator.id : `# ${row.kind}`)}
        estimate={104}
        label={words.reviewList}
      >
        {(row) =>
          row.kind === "plan" ? (
            <PlanGuesses plan={plan} proposal={proposal} />
          ) : row.kind === "end" ? (
            <ConfirmKinds plan={plan} proposal={proposal} />
          ) : (
            <IndicatorGuesses plan={plan} indicator={row.indicator} proposal={proposal} />
          )
        }
      </VirtualList>
    </Screen>
  );
}

function ReviewFoot({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = useWords(PLAN);
  const desk = useDesk();
  const run = useRun();
  const isBusy = useIsBusy();
  const replaces = usePlanSheet() !== undefined;
  const open = countOpen(plan);
  const useOnly = async () => {
    if (await usePlan(desk, plan)) desk.store.tell({ kind: "proposed", plan: null });
  };
  return (
    <div className={styles.foot}>
      <p className={styles.stays}>{open === 0 ? words.allDone : words.stays(open)}</p>
      {replaces && <p className={styles.stays}>{words.keepReplaces}</p>}
      <ConfirmButton onConfirm={() => run(() => keepPlan(desk, plan))}>{words.keep}</ConfirmButton>
      <Button disabledFocusable={isBusy} onClick={() => run(useOnly)}>
        {words.useOnly}
      </Button>
      <Button appearance="subtle" onClick={() => desk.store.tell({ kind: "proposed", plan: null })}>
        {words.discard}
      </Button>
    </div>
  );
}
