import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { type RefObject, useId, useState } from "react";
import { Choice, type Option } from "../../parts/choice";
import { useWords } from "../../shell/desk-context";
import {
  INDICATOR_ORDERS,
  type IndicatorChoices,
  type IndicatorFilter,
  NO_INDICATOR_FILTER,
} from "../../state/list-indicators";
import { INDICATORS } from "../../texts/indicators/words";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});

interface IndicatorsHeadProps {
  readonly filter: IndicatorFilter;
  readonly choices: IndicatorChoices;
  readonly shown: number;
  readonly all: number;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<IndicatorFilter>) => void;
}

/** Words to look for at once; filters and order behind one button, so that the list begins high up. */
export function IndicatorsHead({ filter, choices, shown, all, searchBox, onChange }: IndicatorsHeadProps) {
  const styles = useStyles();
  const words = useWords(INDICATORS);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const every = (texts: readonly string[]): readonly Option<string>[] => [
    { id: "", title: words.all },
    ...texts.map((text) => ({ id: text, title: text })),
  ];
  return (
    <div className={styles.head} role="search">
      <div className={styles.line}>
        <Input
          input={{ ref: searchBox }}
          className={styles.search}
          size="small"
          type="search"
          placeholder={words.search}
          aria-label={words.search}
          contentBefore={<Search20Regular />}
          value={filter.query}
          onChange={(_, { value }) => onChange({ query: value })}
        />
        <ToggleButton
          size="small"
          icon={<Filter20Regular />}
          checked={isOpen}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={words.filters}
          title={words.filters}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          <Choice
            label={words.order}
            value={filter.order}
            options={INDICATOR_ORDERS.map((id) => ({ id, title: words.orders[id] }))}
            onChange={(order) => onChange({ order })}
          />
          <Choice
            label={words.goal}
            value={filter.goal}
            options={every(choices.goals)}
            onChange={(goal) => onChange({ goal })}
          />
          <Choice
            label={words.department}
            value={filter.department}
            options={every(choices.departments)}
            onChange={(department) => onChange({ department })}
          />
          <Choice
            label={words.rating}
            value={filter.rating}
            options={every(choices.ratings)}
            onChange={(rating) => onChange({ rating })}
          />
          <Button size="small" onClick={() => onChange(NO_INDICATOR_FILTER)}>
            {words.clear}
          </Button>
        </div>
      )}
      <span className={styles.count} role="status">
        {words.count(shown, all)}
      </span>
    </div>
  );
}
