import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PaneDialog } from "../parts/pane-dialog";
import { useWords } from "../shell/desk-context";
import { KEYS } from "../texts/keys/words";
import { KEY_MAP, KEY_NAMES } from "./key-map";

/** As keys are labelled on a keyboard. */
const LABELS: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };

function labelOf(key: string): string {
  return LABELS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

const useStyles = makeStyles({
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
    <PaneDialog
      title={words.title}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <dl className={styles.list}>
        {KEY_NAMES.map((name) => (
          <KeyLine key={name} keys={KEY_MAP[name]} means={words.means[name]} or={words.or} />
        ))}
      </dl>
    </PaneDialog>
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
