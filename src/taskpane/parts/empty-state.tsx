import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What to do, or what one looks like. */
  readonly text?: string;
  /** Buttons, or an example. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing is there, and why, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
