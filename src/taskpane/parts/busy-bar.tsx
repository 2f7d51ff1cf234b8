import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useDesk, usePaneState, useWords } from "../shell/desk-context";
import type { Busy } from "../state/pane-state";
import { SHELL } from "../texts/shell/words";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minHeight: "32px" },
  what: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});

/** What is being done, how far it is, and the way to stop it. The pane stays alive meanwhile. */
export function BusyBar() {
  const busy = usePaneState((state) => state.busy);
  const isLong = useLasts(busy !== null, NOTICEABLE);
  return busy && isLong && <Working busy={busy} />;
}

/** Milliseconds. What is over sooner would only make the screen flicker. */
const NOTICEABLE = 250;

/** True when something has been so for a while. */
function useLasts(isSo: boolean, wait: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setLasts(true), wait);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, wait]);
  return lasts;
}

function Working({ busy: { what, done, total, canStop } }: { readonly busy: Busy }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords(SHELL);
  const [isStopping, setStopping] = useState(false);
  const isCounted = total > 1;
  const text = isStopping ? words.stopping : words.busy[what];
  return (
    <div className={styles.bar}>
      <ProgressBar {...(isCounted && { value: done, max: total })} aria-label={text} />
      <div className={styles.line}>
        <span role="status" className={styles.what}>
          {text}
        </span>
        {isCounted && <span className={styles.what}>{words.progress(done, total)}</span>}
        {canStop && (
          <Button
            size="small"
            disabled={isStopping}
            onClick={() => {
              setStopping(true);
              desk.stop?.abort();
            }}
          >
            {words.stop}
          </Button>
        )}
      </div>
    </div>
  );
}
