import { makeStyles, tokens } from "@fluentui/react-components";
import type { Survey } from "../../../core/index";
import { compareWith } from "../../jobs/plan";
import { FileDrop } from "../../parts/file-drop";
import { Page } from "../../parts/page";
import { Screen } from "../../parts/screen";
import { useDesk, useIsBusy, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { COMPARE } from "../../texts/compare/words";
import { WithSurvey } from "../with-survey";
import { Comparison } from "./comparison";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "1.2em" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CompareScreen() {
  const { title } = useWords(COMPARE);
  return <WithSurvey title={title}>{(known) => <Compare known={known} />}</WithSurvey>;
}

function Compare({ known }: { readonly known: Survey }) {
  const styles = useStyles();
  const words = useWords(COMPARE);
  const desk = useDesk();
  const run = useRun();
  const previous = usePaneState((state) => state.previous);
  const isBusy = useIsBusy();
  return (
    <Screen title={words.title}>
      <Page>
        {previous ? (
          <Comparison known={known} name={previous.name} past={previous.past} />
        ) : (
          <>
            <p className={styles.text}>{words.lead}</p>
            <ul className={styles.list}>
              {words.gains.map((gain) => (
                <li key={gain}>{gain}</li>
              ))}
            </ul>
          </>
        )}
        {desk.services.openFile ? (
          <FileDrop
            hint={words.drop}
            choose={previous ? words.chooseAgain : words.choose}
            accept=".xlsx,.xlsm"
            disabled={isBusy}
            onFile={(name, bytes) => run(() => compareWith(desk, name, bytes))}
          />
        ) : (
          <p className={styles.text}>{words.cannot}</p>
        )}
        <p className={styles.hint}>{words.stays}</p>
      </Page>
    </Screen>
  );
}
