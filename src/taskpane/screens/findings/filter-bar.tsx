import { Button, Checkbox, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { type RefObject, useId, useState } from "react";
import { Choice, type Option } from "../../parts/choice";
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
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  panel: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS },
});

/** Words to look for at once, and everything else behind one button. */
export function FilterBar({ choices, appeared, searchBox }: FilterBarProps) {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(FINDINGS);
  const filter = usePaneState((state) => state.filter);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const set = (part: Partial<FindingFilter>) => store.tell({ kind: "filter", filter: part });
  const isSet = filter.rule !== "" || filter.department !== "" || filter.goal !== "" || filter.onlyNew;
  return (
    <div className={styles.bar} role="search">
      <div className={styles.line}>
        <Input
          input={{ ref: searchBox }}
          className={styles.search}
          size="small"
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          contentBefore={<Search20Regular />}
          value={filter.query}
          onChange={(_, { value }) => set({ query: value })}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (filter.query === "") searchBox.current?.blur();
            else set({ query: "" });
          }}
        />
        <ToggleButton
          size="small"
          icon={<Filter20Regular />}
          checked={isOpen || isSet}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={words.filter}
          title={words.filter}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div id={panel} className={styles.panel}>
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
        </div>
      )}
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
