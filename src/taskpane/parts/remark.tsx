import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  remark: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  sign: { flexShrink: 0, marginTop: "2px", color: tokens.colorPaletteMarigoldForeground2 },
  text: { minWidth: 0 },
});

/** Something to look at before going on. */
export function Remark({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.remark}>
      <Warning16Regular className={styles.sign} aria-hidden />
      <span className={styles.text}>{children}</span>
    </p>
  );
}
