import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useIsBusy, useWords } from "../../shell/desk-context";
import { SHELL } from "../../texts/shell/words";

interface TakeBackProps {
  readonly label: string;
  readonly onTakeBack: () => void;
}

/** 元に戻す（達成率 31件） — by name, so that nobody takes back something else than was meant. */
export function TakeBack({ label, onTakeBack }: TakeBackProps) {
  const words = useWords(SHELL);
  const isBusy = useIsBusy();
  return (
    <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabledFocusable={isBusy} onClick={onTakeBack}>
      {words.takeBack(label)}
    </Button>
  );
}
