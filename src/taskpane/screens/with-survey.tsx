import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Survey } from "../../core/index";
import { EmptyState } from "../parts/empty-state";
import { Screen } from "../parts/screen";
import { useIsBusy, usePaneState, useWords } from "../shell/desk-context";
import { JOBS } from "../texts/jobs/words";

interface WithSurveyProps {
  readonly title: string;
  readonly children: (known: Survey) => ReactNode;
}

/** A screen that needs the workbook waits for it, under its own title. */
export function WithSurvey({ title, children }: WithSurveyProps) {
  const survey = usePaneState((state) => state.survey);
  const isBusy = useIsBusy();
  const words = useWords(JOBS);
  if (survey) return children(survey);
  if (isBusy) return <OnItsWay title={title} />;
  return (
    <Screen title={title}>
      <EmptyState title={words.notRead} text={words.notReadHow} />
    </Screen>
  );
}

/** What the screen shows is being worked out. */
export function OnItsWay({ title }: { readonly title: string }) {
  const words = useWords(JOBS);
  return (
    <Screen title={title}>
      <Spinner style={{ marginTop: "20vh" }} size="small" label={words.reading} labelPosition="below" />
    </Screen>
  );
}
