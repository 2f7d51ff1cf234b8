import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAt, type CellRef, type Workbook } from "../../../core/index";
import { fixOne } from "../../jobs/mend";
import { ConfirmButton } from "../../parts/confirm-button";
import { useDesk, usePaneState, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import type { ListedFinding } from "../../state/list-findings";
import { FINDINGS } from "../../texts/findings/words";
import { AcceptForm } from "./accept-form";
import { FixPreview } from "./fix-preview";
import { FixSameDialog } from "./fix-same-dialog";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  locked: { margin: `${tokens.spacingVerticalXS} 0` },
});

interface FindingActionsProps {
  readonly listed: ListedFinding;
  readonly sameKind: number;
  readonly isAccepting: boolean;
  readonly onAccepting: (is: boolean) => void;
}

/** The fix as it will look, and the buttons that make it or let the finding stand. */
export function FindingActions({ listed, sameKind, isAccepting, onAccepting }: FindingActionsProps) {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(FINDINGS);
  const workbook = usePaneState((state) => state.checking?.workbook);
  const [fixesSame, setFixesSame] = useState(false);
  const { finding } = listed;
  const { fix, rule } = finding;
  const isLocked = fix !== undefined && workbook !== undefined && isLockedAt(workbook, fix.at);
  return (
    <>
      {fix && <FixPreview before={fix.before} after={fix.after} date1904={workbook?.date1904 ?? false} />}
      {isLocked && <p className={styles.locked}>{words.locked}</p>}
      {isAccepting ? (
        <AcceptForm finding={finding} onClose={() => onAccepting(false)} />
      ) : (
        <div className={styles.buttons}>
          {fix && (
            <ConfirmButton size="small" disabled={isLocked} onConfirm={() => run(() => fixOne(desk, finding))}>
              {words.fix}
            </ConfirmButton>
          )}
          {fix && sameKind > 1 && (
            <Button size="small" onClick={() => setFixesSame(true)}>
              {words.fixSame(sameKind)}
            </Button>
          )}
          <Button size="small" onClick={() => onAccepting(true)}>
            {words.accept}
          </Button>
        </div>
      )}
      {fixesSame && <FixSameDialog rule={rule} title={listed.title} onClose={() => setFixesSame(false)} />}
    </>
  );
}

function isLockedAt(workbook: Workbook, { sheet: name, row, column }: CellRef): boolean {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return sheet !== undefined && sheet.isProtected && formatAt(workbook, sheet, row, column).locked;
}
