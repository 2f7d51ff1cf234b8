import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Sheet } from "../../core/index";
import type { PageTexts } from "../texts/ja";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    minHeight: "32px",
  },
  tabs: { display: "flex", flexGrow: 1, minWidth: 0, overflowX: "auto", scrollbarWidth: "thin", alignSelf: "stretch" },
  tab: {
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalM}`,
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorBrandForeground1,
  },
  hidden: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  check: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: string;
  readonly hasHidden: boolean;
  readonly showHidden: boolean;
  readonly texts: PageTexts;
  readonly onChoose: (sheet: string) => void;
  readonly onShowHidden: (show: boolean) => void;
}

export function SheetTabs({ sheets, active, hasHidden, showHidden, texts, onChoose, onShowHidden }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.findIndex(({ name }) => name === active) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChoose(next.name);
    const tabs = list.current?.querySelectorAll<HTMLElement>("[role=tab]");
    tabs?.[sheets.indexOf(next)]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={texts.sheets} onKeyDown={onKeyDown}>
        {sheets.map(({ name, visibility }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === active}
            tabIndex={name === active ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              name === active && styles.active,
              visibility !== "visible" && styles.hidden,
            )}
            onClick={() => onChoose(name)}
            {...(visibility !== "visible" && { title: texts.hiddenSheet })}
          >
            {name}
          </button>
        ))}
      </div>
      {hasHidden && (
        <Checkbox
          className={styles.check}
          label={texts.showHidden}
          checked={showHidden}
          onChange={(_, { checked }) => onShowHidden(checked === true)}
        />
      )}
    </div>
  );
}
