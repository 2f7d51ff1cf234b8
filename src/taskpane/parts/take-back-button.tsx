import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import { lastDone } from "../../core/index";
import { revertLast } from "../jobs/mend";
import { useKeys } from "../keys/keys-context";
import { useDesk, usePaneState, useWords } from "../shell/desk-context";
import { useRun } from "../shell/use-run";
import { JOBS } from "../texts/jobs/words";

/** Takes back what was done last, and says what that was; nothing where nothing was done. */
export function TakeBackButton() {
  const desk = useDesk();
  const run = useRun();
  const words = useWords(JOBS);
  const workbook = usePaneState(({ survey }) => survey?.workbook);
  const isBusy = usePaneState(({ busy }) => busy !== null);
  const last = useMemo(() => (workbook ? lastDone(workbook) : null), [workbook]);
  const takeBack = () => run(() => revertLast(desk));
  useKeys({ takeBack: () => (last && !isBusy ? takeBack() : false) });
  if (!last) return null;
  return (
    <Button
      appearance="subtle"
      icon={<ArrowUndo20Regular />}
      disabledFocusable={isBusy}
      title={words.takeBackKey}
      onClick={takeBack}
    >
      {words.takeBack(last.label)}
    </Button>
  );
}
