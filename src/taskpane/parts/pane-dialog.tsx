import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PaneDialogProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  surface: {
    width: "min(420px, calc(100vw - 16px))",
    padding: tokens.spacingHorizontalL,
    // It stands outside the pane, and its words break as the pane's do.
    wordBreak: "auto-phrase" as "normal",
    lineBreak: "strict",
    overflowWrap: "anywhere",
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A question or a list over the pane, as wide as there is room. Esc closes it. */
export function PaneDialog({ title, actions, onClose, children }: PaneDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
