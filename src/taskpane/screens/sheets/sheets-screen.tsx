import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Survey } from "../../../core/index";
import { makeSheets } from "../../jobs/make-sheets";
import { presentSheets, SHEET_KINDS, type SheetKind } from "../../jobs/sheet-kinds";
import { ConfirmButton } from "../../parts/confirm-button";
import { Screen } from "../../parts/screen";
import { TakeBackButton } from "../../parts/take-back-button";
import { useDesk, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { SHEETS } from "../../texts/sheets/words";
import { WithSurvey } from "../with-survey";
import { WithoutTable } from "../without-table";
import { SheetChoice } from "./sheet-choice";
import { useSheetPlans } from "./use-sheet-plans";

const useStyles = makeStyles({
  lead: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  hint: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

export function SheetsScreen() {
  const { title } = useWords(SHEETS);
  return <WithSurvey title={title}>{(known) => <Sheets known={known} />}</WithSurvey>;
}

function Sheets({ known }: { readonly known: Survey }) {
  const styles = useStyles();
  const words = useWords(SHEETS);
  const desk = useDesk();
  const run = useRun();
  const plans = useSheetPlans(known);
  const [ticked, setTicked] = useState<ReadonlySet<SheetKind>>(new Set(["findings", "list", "summary"]));
  if (known.tables.tables.length === 0) return <WithoutTable title={words.title} lacks={words.noneTitle} />;
  const chosen = SHEET_KINDS.filter((kind) => ticked.has(kind) && (plans?.get(kind)?.sheets.length ?? 0) > 0);
  const names = new Set(chosen.flatMap((kind) => plans?.get(kind)?.sheets.map(({ name }) => name) ?? []));
  const foot = (
    <div className={styles.foot}>
      <ConfirmButton disabled={names.size === 0} onConfirm={() => run(() => makeSheets(desk, chosen))}>
        {words.make(names.size)}
      </ConfirmButton>
      <TakeBackButton />
    </div>
  );
  const tick = (kind: SheetKind, on: boolean) => {
    const others = [...ticked].filter((each) => each !== kind);
    setTicked(new Set(on ? [...others, kind] : others));
  };
  return (
    <Screen title={words.title} foot={foot}>
      <p className={styles.lead}>{words.lead}</p>
      <p className={`${styles.lead} ${styles.hint}`}>{words.keeps}</p>
      {plans === null && <Spinner size="tiny" label={words.planning} />}
      {SHEET_KINDS.map((kind) => (
        <SheetChoice
          key={kind}
          kind={kind}
          plan={plans?.get(kind)}
          present={presentSheets(known.workbook, kind)}
          isTicked={ticked.has(kind)}
          onTick={(on) => tick(kind, on)}
        />
      ))}
    </Screen>
  );
}
