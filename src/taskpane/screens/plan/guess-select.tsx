import { makeStyles, tokens } from "@fluentui/react-components";
import { type Option, OptionSelect } from "../../parts/option-select";
import { useWords } from "../../shell/desk-context";
import { PLAN } from "../../texts/plan/words";

const useStyles = makeStyles({
  open: { outline: `1px dashed ${tokens.colorPaletteMarigoldForeground2}`, outlineOffset: "1px", borderRadius: "4px" },
});

interface GuessSelectProps<Id extends string> {
  readonly label: string;
  readonly isOpen: boolean;
  readonly value: Id | undefined;
  readonly options: readonly Option<Id>[];
  readonly onChange: (value: Id) => void;
}

/** A choice that was guessed is dashed until somebody confirms it. */
export function GuessSelect<Id extends string>({ isOpen, ...select }: GuessSelectProps<Id>) {
  const styles = useStyles();
  const { notSaid } = useWords(PLAN);
  return <OptionSelect {...select} unsaid={notSaid} className={isOpen ? styles.open : undefined} />;
}
