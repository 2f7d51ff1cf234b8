import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { checkWorkbook } from "../../jobs/check";
import { useDesk, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import { NO_FILTER } from "../../state/pane-state";
import { FINDINGS } from "../../texts/findings/words";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    "& p, & h2": { margin: 0 },
    "& h2": { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

function State({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().state}>{children}</div>;
}

export function NoFindings() {
  const { good } = useStyles();
  const { noneTitle, noneText } = useWords(FINDINGS);
  return (
    <State>
      <CheckmarkCircle48Regular className={good} aria-hidden />
      <h2>{noneTitle}</h2>
      <p>{noneText}</p>
    </State>
  );
}

export function NoMatch() {
  const { store } = useDesk();
  const { noMatch, clearFilter } = useWords(FINDINGS);
  return (
    <State>
      <p>{noMatch}</p>
      <Button onClick={() => store.tell({ kind: "filter", filter: NO_FILTER })}>{clearFilter}</Button>
    </State>
  );
}

export function NotChecked() {
  const desk = useDesk();
  const run = useRun();
  const { notChecked, check } = useWords(FINDINGS);
  return (
    <State>
      <p>{notChecked}</p>
      <Button appearance="primary" onClick={() => run(() => checkWorkbook(desk))}>
        {check}
      </Button>
    </State>
  );
}
