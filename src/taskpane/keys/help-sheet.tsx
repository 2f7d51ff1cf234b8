import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useWords } from "../shell/desk-context";
import { KEYS } from "../texts/keys/words";
import { KEY_MAP, KEY_NAMES } from "./key-map";

/** As keys are labelled on a keyboard. */
const LABELS: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };

function labelOf(key: string): string {
  return LABELS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

const useStyles = makeStyles({
  surface: { width: "min(360px, calc(100vw - 16px))", padding: tokens.spacingHorizontalL },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: "6px",
    margin: 0,
  },
  keys: { whiteSpace: "nowrap" },
  key: {
    display: "inline-block",
    minWidth: "1.6em",
    padding: "0 5px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: "2px",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  means: { margin: 0 },
});

/** What every key does. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(KEYS);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {KEY_NAMES.map((name) => (
                <KeyLine key={name} keys={KEY_MAP[name]} means={words.means[name]} or={words.or} />
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function KeyLine({
  keys,
  means,
  or,
}: {
  readonly keys: readonly string[];
  readonly means: string;
  readonly or: string;
}) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.keys}>
        {keys.map((key, at) => (
          <span key={key}>
            {at > 0 && ` ${or} `}
            <kbd className={styles.key}>{labelOf(key)}</kbd>
          </span>
        ))}
      </dt>
      <dd className={styles.means}>{means}</dd>
    </>
  );
}
