import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement, ReactNode } from "react";

interface EntryProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** At the right: how many there are. */
  readonly value?: ReactNode;
  readonly onOpen: () => void;
  readonly disabled?: boolean;
}

const useStyles = makeStyles({
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    minHeight: "40px",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "default",
    ":hover": { backgroundColor: "transparent" },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  label: { flexGrow: 1, minWidth: 0 },
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, textAlign: "end" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** One line that leads somewhere; stands in a list. */
export function Entry({ icon, label, value, onOpen, disabled = false }: EntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, disabled && styles.disabled)}
        disabled={disabled}
        onClick={onOpen}
      >
        <span className={mergeClasses(styles.icon, disabled && styles.disabled)} aria-hidden>
          {icon}
        </span>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{value}</span>
        <ChevronRight16Regular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}
