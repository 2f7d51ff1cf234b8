import { Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from "react";

interface SearchLineProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What can be looked for. */
  readonly label: string;
  /** The same, with an example, as long as nothing is typed. */
  readonly hint?: string;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly filterLabel: string;
  /** Something is filtered that is not seen while the filters are folded away. */
  readonly isFiltered?: boolean;
  /** The filters, shown at a press of the button. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  panel: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});

/** Words to look for at once; everything else behind one button, so that the list begins high up. */
export function SearchLine({
  query,
  onQuery,
  label,
  hint = label,
  box,
  filterLabel,
  isFiltered = false,
  children,
}: SearchLineProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (query === "") box.current?.blur();
    else onQuery("");
  };
  return (
    <>
      <div className={styles.line}>
        <Input
          input={{ ref: box }}
          className={styles.search}
          size="small"
          type="search"
          aria-label={label}
          placeholder={hint}
          contentBefore={<Search20Regular />}
          value={query}
          onChange={(_, { value }) => onQuery(value)}
          onKeyDown={leave}
        />
        <ToggleButton
          size="small"
          icon={<Filter20Regular />}
          checked={isOpen || isFiltered}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={filterLabel}
          title={filterLabel}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          {children}
        </div>
      )}
    </>
  );
}
