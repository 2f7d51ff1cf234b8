import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { Choice } from "../../parts/choice";
import type { Option } from "../../parts/option-select";
import { SearchLine } from "../../parts/search-line";
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
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface IndicatorsHeadProps {
  readonly filter: IndicatorFilter;
  readonly choices: IndicatorChoices;
  readonly shown: number;
  readonly all: number;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<IndicatorFilter>) => void;
}

/** Which indicators are listed, in which order, and how many of them. */
export function IndicatorsHead({ filter, choices, shown, all, searchBox, onChange }: IndicatorsHeadProps) {
  const styles = useStyles();
  const words = useWords(INDICATORS);
  const every = (texts: readonly string[]): readonly Option<string>[] => [
    { id: "", title: words.all },
    ...texts.map((text) => ({ id: text, title: text })),
  ];
  return (
    <div className={styles.head} role="search">
      <SearchLine
        query={filter.query}
        onQuery={(query) => onChange({ query })}
        label={words.search}
        box={searchBox}
        filterLabel={words.filters}
      >
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
      </SearchLine>
      <span className={styles.count} role="status">
        {words.count(shown, all)}
      </span>
    </div>
  );
}
