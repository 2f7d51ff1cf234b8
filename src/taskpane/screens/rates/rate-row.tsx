import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import { cellName, METHODS } from "../../../core/index";
import { isWritable } from "../../jobs/fill";
import { CellLink } from "../../parts/cell-link";
import { useLanguage, useWords } from "../../shell/desk-context";
import type { RateRow as Row } from "../../state/list-rates";
import { RATES } from "../../texts/rates/words";
import { sayYear } from "../../texts/year";
import { RateDetails } from "./rate-details";
import { RateRemarks } from "./rate-remarks";
import type { Ticks } from "./use-ticks";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  body: { minWidth: 0, paddingTop: "6px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  place: { paddingTop: "6px", textAlign: "end", whiteSpace: "nowrap" },
  year: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  figures: { whiteSpace: "nowrap" },
  result: { fontWeight: tokens.fontWeightSemibold },
  method: { color: tokens.colorNeutralForeground2 },
  details: { minWidth: 0, marginLeft: "-8px" },
});

interface RateRowProps {
  readonly row: Extract<Row, { kind: "rate" }>;
  readonly ticks: Ticks;
  readonly isCurrent: boolean;
}

/** One rate: which cell, which figures, which method, what it will show, and what speaks against it. */
export function RateRow({ row: { key, line, isOwn }, ticks, isCurrent }: RateRowProps) {
  const styles = useStyles();
  const words = useWords(RATES);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { item, calculation, shown } = line;
  const at = isOwn || item.at === null ? item.indicator.at : item.at;
  const hasRate = item.achievement.result !== null;
  return (
    <div className={mergeClasses(styles.row, isCurrent && styles.current)} {...(isCurrent && { "aria-current": true })}>
      <span>
        {!isOwn && isWritable(item) && (
          <Checkbox
            aria-label={words.tick(item.indicator.name, cellName(at))}
            checked={ticks.ticked.has(key)}
            onChange={(_, { checked }) => ticks.tick([key], checked === true)}
          />
        )}
      </span>
      <div className={styles.body}>
        <div className={styles.name}>{item.indicator.name}</div>
        <div className={styles.line}>
          <span className={styles.figures}>
            {hasRate && calculation !== null && `${calculation} = `}
            <span className={styles.result}>{shown}</span>
          </span>
          <span className={styles.method}>{METHODS[item.method][language]}</span>
        </div>
        <RateRemarks line={line} />
        <Button
          className={styles.details}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.details}
        </Button>
        {isOpen && <RateDetails line={line} />}
      </div>
      <div className={styles.place}>
        <CellLink at={at} />
        <span className={styles.year}>{sayYear(item.year, language)}</span>
      </div>
    </div>
  );
}
