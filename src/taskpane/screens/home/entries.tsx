import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { CalculatorMultiple20Regular } from "@fluentui/react-icons/svg/calculator-multiple";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { Globe20Regular } from "@fluentui/react-icons/svg/globe";
import { BranchCompare20Regular } from "@fluentui/react-icons/svg/branch-compare";
import { Flag20Regular } from "@fluentui/react-icons/svg/flag";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { TextBulletListSquare20Regular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import type { ReactElement } from "react";
import type { Survey } from "../../../core/index";
import type { HomeFacts } from "../../jobs/look";
import { Entry } from "../../parts/entry";
import { useDesk, useIsBusy, useWords } from "../../shell/desk-context";
import { useRun } from "../../shell/use-run";
import type { ScreenName } from "../../state/pane-state";
import type { HomeTexts } from "../../texts/home/ja";
import { HOME } from "../../texts/home/words";

interface Way {
  readonly to: ScreenName;
  readonly icon: ReactElement;
  readonly label: (words: HomeTexts) => string;
  /** Makes sense without a KPI table too. */
  readonly always?: boolean;
}

const RATES: Way = { to: "rates", icon: <CalculatorMultiple20Regular />, label: ({ rates }) => rates };

const OTHERS: readonly Way[] = [
  { to: "indicators", icon: <TextBulletListSquare20Regular />, label: ({ indicatorsEntry }) => indicatorsEntry },
  { to: "sheets", icon: <DataBarVertical20Regular />, label: ({ sheets }) => sheets },
  { to: "publication", icon: <Globe20Regular />, label: ({ publication }) => publication },
  { to: "compare", icon: <BranchCompare20Regular />, label: ({ compare }) => compare },
  { to: "plan", icon: <ClipboardTask20Regular />, label: ({ planEntry }) => planEntry, always: true },
  { to: "mapping", icon: <TableSearch20Regular />, label: ({ mapping }) => mapping, always: true },
];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  flags: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    listStyleType: "none",
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  label: { flexGrow: 1, minWidth: 0 },
});

/** Everything else that can be done. */
export function Entries({ survey, facts }: { readonly survey: Survey; readonly facts: HomeFacts | null }) {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(HOME);
  const hasTables = survey.tables.tables.length > 0;
  const doubtful = facts?.doubtful ?? 0;
  const entry = ({ to, icon, label, always = false }: Way, value?: string) => (
    <Entry
      key={to}
      icon={icon}
      label={label(words)}
      value={value}
      disabled={!hasTables && !always}
      onOpen={() => store.tell({ kind: "go", to })}
    />
  );
  return (
    <ul className={styles.list} aria-label={words.jobs}>
      {entry(RATES, facts && hasTables ? words.count(facts.rates) : undefined)}
      <Flags isOn={facts?.isFlagged ?? false} disabled={!hasTables || facts === null} />
      {OTHERS.map((way) => entry(way, way.to === "mapping" && doubtful > 0 ? words.doubtful(doubtful) : undefined))}
    </ul>
  );
}

function Flags({ isOn, disabled }: { readonly isOn: boolean; readonly disabled: boolean }) {
  const styles = useStyles();
  const desk = useDesk();
  const run = useRun();
  const words = useWords(HOME);
  const isBusy = useIsBusy();
  return (
    <li className={styles.flags} title={words.flagsHint}>
      <span className={styles.icon} aria-hidden>
        <Flag20Regular />
      </span>
      <span className={styles.label} aria-hidden>
        {words.flags}
      </span>
      <Switch
        aria-label={words.flags}
        checked={isOn}
        disabled={disabled || isBusy}
        onChange={(_, { checked }) => run(async () => (await import("../../jobs/mend")).setFlags(desk, checked))}
      />
    </li>
  );
}
