import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { Choice } from "../../parts/choice";
import type { Option } from "../../parts/option-select";
import { SearchLine } from "../../parts/search-line";
import { useDesk, usePaneState, useWords } from "../../shell/desk-context";
import type { FilterChoices } from "../../state/list-findings";
import { type FindingFilter, NO_FILTER } from "../../state/pane-state";
import { FINDINGS } from "../../texts/findings/words";

interface FilterBarProps {
  readonly choices: FilterChoices;
  readonly appeared: number;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The findings that are listed: by words, rule, department and goal. */
export function FilterBar({ choices, appeared, searchBox }: FilterBarProps) {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(FINDINGS);
  const filter = usePaneState((state) => state.filter);
  const set = (part: Partial<FindingFilter>) => store.tell({ kind: "filter", filter: part });
  const isSet = filter.rule !== "" || filter.department !== "" || filter.goal !== "" || filter.onlyNew;
  return (
    <div className={styles.bar} role="search">
      <SearchLine
        query={filter.query}
        onQuery={(query) => set({ query })}
        label={words.search}
        hint={words.searchHint}
        box={searchBox}
        filterLabel={words.filter}
        isFiltered={isSet}
      >
        <Pick label={words.rule} value={filter.rule} onChange={(rule) => set({ rule })} options={choices.rules} />
        <Pick
          label={words.department}
          value={filter.department}
          onChange={(department) => set({ department })}
          options={choices.departments.map(named)}
        />
        <Pick
          label={words.goal}
          value={filter.goal}
          onChange={(goal) => set({ goal })}
          options={choices.goals.map(named)}
        />
        {(appeared > 0 || filter.onlyNew) && (
          <Checkbox
            label={words.onlyNew(appeared)}
            checked={filter.onlyNew}
            onChange={(_, { checked }) => set({ onlyNew: checked === true })}
          />
        )}
        {isSet && (
          <Button size="small" onClick={() => set(NO_FILTER)}>
            {words.clearFilter}
          </Button>
        )}
      </SearchLine>
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option<string>[];
  readonly onChange: (value: string) => void;
}

function Pick({ options, ...rest }: PickProps) {
  const { every } = useWords(FINDINGS);
  return options.length === 0 ? null : <Choice {...rest} options={[{ id: "", title: every }, ...options]} />;
}

function named(text: string): Option<string> {
  return { id: text, title: text };
}
