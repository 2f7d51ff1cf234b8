import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Survey } from "../../core/index";
import { EmptyState } from "../parts/empty-state";
import { Screen } from "../parts/screen";
import { usePaneState, useWords } from "../shell/desk-context";
import { JOBS } from "../texts/jobs/words";

interface WithSurveyProps {
  readonly title: string;
  readonly children: (known: Survey) => ReactNode;
}

/** A screen that needs the workbook waits for it, under its own title. */
export function WithSurvey({ title, children }: WithSurveyProps) {
  const survey = usePaneState((state) => state.survey);
  const isBusy = usePaneState(({ busy }) => busy !== null);
  const words = useWords(JOBS);
  if (survey) return children(survey);
  return (
    <Screen title={title}>
      {isBusy ? (
        <Spinner style={{ marginTop: "20vh" }} size="small" label={words.reading} labelPosition="below" />
      ) : (
        <EmptyState title={words.notRead} text={words.notReadHow} />
      )}
    </Screen>
  );
}
