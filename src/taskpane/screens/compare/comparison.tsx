import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { coverPast, type PastRecord, type Survey } from "../../../core/index";
import { forgetComparison } from "../../jobs/plan";
import { SubHead } from "../../parts/sub-head";
import { useDesk, useIsBusy, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { COMPARE } from "../../texts/compare/words";

const CHANGED = "plan/past-actual-changed";
const SHOWN = 10;

const useStyles = makeStyles({
  text: { margin: 0, fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, paddingLeft: "1.2em" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ComparisonProps {
  readonly known: Survey;
  readonly name: string;
  readonly past: PastRecord;
}

/** What the earlier file had to say: how much of it fits, what differs, what it does not know. */
export function Comparison({ known, name, past }: ComparisonProps) {
  const styles = useStyles();
  const words = useWords(COMPARE);
  const { store } = useDesk();
  const checking = usePaneState((state) => state.checking);
  const {
    indicators,
    known: matched,
    unknown,
    values,
  } = useMemo(() => coverPast(known.tables.tables, past, known.year), [known, past]);
  const changed = checking?.findings.filter(({ rule }) => rule === CHANGED).length ?? 0;
  const seeFindings = () => {
    store.tell({ kind: "go", to: "findings" });
    store.tell({ kind: "filter", filter: { rule: CHANGED } });
  };
  return (
    <>
      <SubHead>{words.comparing(name)}</SubHead>
      {matched === 0 ? (
        <>
          <p className={styles.text}>{words.nothingMatched}</p>
          <p className={styles.text}>{words.nothingMatchedHow}</p>
        </>
      ) : (
        <>
          <p className={styles.text}>
            {words.matched(matched, indicators)}
            {values === 0 ? words.noValues : words.values(values)}
          </p>
          {values > 0 && (
            <>
              <SubHead level={3}>{words.differencesHead}</SubHead>
              <p className={styles.text}>{changed === 0 ? words.noDifferences : words.differences(changed)}</p>
            </>
          )}
          {unknown.length > 0 && <Unknown names={unknown} />}
        </>
      )}
      <div className={styles.buttons}>
        {changed > 0 && (
          <Button appearance="primary" onClick={seeFindings}>
            {words.seeFindings}
          </Button>
        )}
        <ForgetButton />
      </div>
    </>
  );
}

function Unknown({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const words = useWords(COMPARE);
  return (
    <>
      <SubHead level={3}>{words.unknownHead(names.length)}</SubHead>
      <p className={styles.text}>{words.unknownWhy}</p>
      <ul className={styles.list}>
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > SHOWN && <li>{words.more(names.length - SHOWN)}</li>}
      </ul>
    </>
  );
}

function ForgetButton() {
  const desk = useDesk();
  const run = useRun();
  const words = useWords(COMPARE);
  const isBusy = useIsBusy();
  return (
    <Button disabledFocusable={isBusy} onClick={() => run(() => forgetComparison(desk))}>
      {words.forget}
    </Button>
  );
}
