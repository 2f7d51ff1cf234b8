import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PageProps {
  /** Its parts are forms and lists of their own, and stand further apart. */
  readonly isLoose?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  loose: { rowGap: tokens.spacingVerticalL },
});

/** Parts one below the other, for screens that are read from top to bottom. */
export function Page({ isLoose = false, children }: PageProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.page, isLoose && styles.loose)}>{children}</div>;
}
