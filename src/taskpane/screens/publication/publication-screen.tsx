import { makeStyles, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../../../core/index";
import { type PublicationFacts, proposeFacts } from "../../jobs/publish";
import { Page } from "../../parts/page";
import { Screen } from "../../parts/screen";
import { useDesk, useWords } from "../../shell/desk-context";
import { PUBLICATION } from "../../texts/publication/words";
import { WithSurvey } from "../with-survey";
import { WithoutTable } from "../without-table";
import { Diagnosis } from "./diagnosis";
import { FactsForm } from "./facts-form";
import { HandOut } from "./hand-out";
import { usePublication } from "./use-publication";

const useStyles = makeStyles({
  text: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

export function PublicationScreen() {
  const { title } = useWords(PUBLICATION);
  return <WithSurvey title={title}>{(known) => <PublicationPage known={known} />}</WithSurvey>;
}

function PublicationPage({ known }: { readonly known: Survey }) {
  const styles = useStyles();
  const words = useWords(PUBLICATION);
  const desk = useDesk();
  const [facts, setFacts] = useState<PublicationFacts>(() => proposeFacts(desk, known));
  const prepared = usePublication(known, facts);
  if (known.tables.tables.every(({ indicators }) => indicators.length === 0))
    return <WithoutTable title={words.title} lacks={words.noneTitle} />;
  const indicators = known.tables.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  return (
    <Screen title={words.title}>
      <Page>
        <p className={styles.text}>{words.lead}</p>
        <FactsForm facts={facts} onChange={(change) => setFacts({ ...facts, ...change })} />
        {prepared === null ? (
          <Spinner size="tiny" label={words.preparing} />
        ) : (
          <>
            <p className={styles.text}>{words.records(indicators, prepared.publication.data.rows.length)}</p>
            <HandOut facts={facts} publication={prepared.publication} />
            <Diagnosis copy={prepared.copy} original={prepared.original} />
          </>
        )}
        <p className={styles.text}>{words.otherWays}</p>
      </Page>
    </Screen>
  );
}
