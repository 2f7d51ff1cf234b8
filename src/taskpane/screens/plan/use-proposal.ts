import {
  type IndicatorField,
  type Plan,
  type PlanField,
  type PlanIndicator,
  type PlanSettlement,
  settleAll,
  settleIndicator,
  settlePlan,
  type Settlement,
  settleWhole,
} from "../../../core/index";
import { useDesk, useLanguage } from "../../shell/desk-context";
import { type GuessFilter, otherGuesses } from "../../state/open-guesses";

/** What a person can say about a proposed plan. What would not hold is told, and nothing is changed. */
export interface Proposal {
  settle(id: string, field: IndicatorField, said?: Settlement): void;
  settleOne(indicator: PlanIndicator): void;
  settleKind(filter: Exclude<GuessFilter, "all">): void;
  settlePlan(field: PlanField, said?: PlanSettlement): void;
}

export function useProposal(plan: Plan): Proposal {
  const { store } = useDesk();
  const language = useLanguage();
  const take = (result: ReturnType<typeof settlePlan>) => {
    if ("plan" in result) {
      store.tell({ kind: "proposed", plan: result.plan });
      store.tell({ kind: "notice", notice: null });
    } else {
      const text = result.problems.map(({ message }) => message[language]).join(" ");
      store.tell({ kind: "notice", notice: { kind: "failed", text } });
    }
  };
  const propose = (next: Plan) => store.tell({ kind: "proposed", plan: next });
  return {
    settle: (id, field, said) => take(settleIndicator(plan, id, field, said)),
    settleOne: ({ id }) => propose(settleWhole(plan, id)),
    settleKind: (filter) => propose(fieldsOf(plan, filter).reduce(settleAll, plan)),
    settlePlan: (field, said) => take(settlePlan(plan, field, said)),
  };
}

function fieldsOf({ indicators }: Plan, filter: Exclude<GuessFilter, "all">): readonly IndicatorField[] {
  if (filter !== "others") return [filter];
  return [...new Set(indicators.flatMap((indicator) => otherGuesses(indicator).map(({ field }) => field)))];
}
