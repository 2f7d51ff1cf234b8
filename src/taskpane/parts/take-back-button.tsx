import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useIsBusy, usePaneState, useWords } from "../shell/desk-context";
import { useTakeBack } from "../shell/use-take-back";
import { SHELL } from "../texts/shell/words";

/** Takes back what was done last, by name. The notice of a thing just done offers it already: then there is one, not two. */
export function TakeBackButton() {
  const words = useWords(SHELL);
  const isBusy = useIsBusy();
  const isOffered = usePaneState(({ notice }) => notice?.kind === "done");
  const { label, takeBack } = useTakeBack();
  if (label === null || isOffered) return null;
  return (
    <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={isBusy} onClick={takeBack}>
      {words.takeBack(label)}
    </Button>
  );
}
