import { Screen } from "../../parts/screen";
import { useIsBusy, usePaneState } from "../../shell/desk-context";
import { useTakeBack } from "../../shell/use-take-back";
import { AboutWorkbook } from "./about-workbook";
import { CheckSection } from "./check-section";
import { Entries } from "./entries";
import { EmptyWorkbook, NoTable } from "./no-table";
import { ReadFailed } from "./read-failed";
import { Reading } from "./reading";
import { TakeBack } from "./take-back";
import { useHomeFacts } from "./use-home-facts";
import { YearChooser } from "./year-chooser";
import { HelpButton } from "../../keys/help-button";
import { Welcome } from "./welcome";

/** What this workbook is, what it says about itself, and what can be done with it. */
export function HomeScreen() {
  const survey = usePaneState((state) => state.survey);
  const isBusy = useIsBusy();
  const hasFailed = usePaneState(({ notice }) => notice?.kind === "failed");
  const facts = useHomeFacts();
  const { label, takeBack } = useTakeBack();
  if (!survey) {
    return (
      <Screen title="Tassei" actions={<HelpButton />}>
        {hasFailed && !isBusy ? <ReadFailed /> : <Reading />}
      </Screen>
    );
  }
  const hasTables = survey.tables.tables.length > 0;
  const isEmpty = survey.workbook.sheets.every(({ rows }) =>
    rows.every(({ values }) => values.every((value) => value === null)),
  );
  return (
    <Screen
      title="Tassei"
      actions={
        <>
          {hasTables && <YearChooser survey={survey} />}
          <HelpButton />
        </>
      }
      foot={label !== null && <TakeBack label={label} onTakeBack={takeBack} />}
    >
      {isEmpty ? <EmptyWorkbook /> : <AboutWorkbook survey={survey} />}
      {!hasTables && !isEmpty && <NoTable />}
      {hasTables && <CheckSection />}
      {hasTables && <Welcome survey={survey} />}
      <Entries survey={survey} facts={facts} />
    </Screen>
  );
}
