import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Screen } from "../parts/screen";
import { SHELL } from "../texts/shell/words";
import { useWords } from "./desk-context";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** What is shown in place of a screen that broke or never came: what happened, what is safe, what to try. */
export function Trouble({ title, error }: { readonly title: string; readonly error: unknown }) {
  const styles = useStyles();
  const words = useWords(SHELL);
  const isMissing = error instanceof Error && error.name === "ChunkLoadError";
  return (
    <Screen title={title}>
      <div role="alert" className={styles.page}>
        {isMissing ? (
          <p>{words.loadFailed}</p>
        ) : (
          <>
            <p>{words.crashed}</p>
            <p>{words.crashedSafe}</p>
            <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
          </>
        )}
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </div>
    </Screen>
  );
}
