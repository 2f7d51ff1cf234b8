import { useState } from "react";
import type { Survey } from "../../../core/index";
import { Page } from "../../parts/page";
import { Screen } from "../../parts/screen";
import { usePaneState, useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";
import { WithSurvey } from "../with-survey";
import { PlanInUse } from "./plan-in-use";
import { ProposalReview } from "./proposal-review";
import { SheetFaults } from "./sheet-faults";
import { WaysToPlan } from "./ways-to-plan";

export function PlanScreen() {
  const { title } = useWords(PLAN);
  return <WithSurvey title={title}>{(known) => <PlanPage known={known} />}</WithSurvey>;
}

/** A proposal that is being looked through, else the plan in use, else the ways to get one. */
function PlanPage({ known }: { readonly known: Survey }) {
  const words = useWords(PLAN);
  const proposal = usePaneState((state) => state.proposal);
  const [wantsOther, setWantsOther] = useState(false);
  if (proposal) return <ProposalReview plan={proposal} />;
  const { plan, planFrom, planProblems } = known;
  return (
    <Screen title={words.title}>
      <Page isLoose>
        {planProblems.length > 0 && <SheetFaults problems={planProblems} />}
        {plan && planFrom && (
          <PlanInUse plan={plan} from={planFrom} wantsOther={wantsOther} onOther={() => setWantsOther(!wantsOther)} />
        )}
        {(!plan || wantsOther) && (
          <WaysToPlan
            known={known}
            hasLead={!plan && planProblems.length === 0}
            onChosen={() => setWantsOther(false)}
          />
        )}
      </Page>
    </Screen>
  );
}
