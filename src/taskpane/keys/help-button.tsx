import { Button } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useHelp } from "./help-context";
import { useWords } from "../shell/desk-context";
import { KEYS } from "../texts/keys/words";

export function HelpButton() {
  const { open } = useWords(KEYS);
  const showHelp = useHelp();
  return (
    <Button appearance="subtle" icon={<QuestionCircle20Regular />} aria-label={open} title={open} onClick={showHelp} />
  );
}
