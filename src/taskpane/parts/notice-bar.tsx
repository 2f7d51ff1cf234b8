import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { useEffect, useState } from "react";
import { useKeys } from "../keys/keys-context";
import { useDesk, useIsBusy, usePaneState, useWords } from "../shell/desk-context";
import { useTakeBack } from "../shell/use-take-back";
import type { Notice } from "../state/pane-state";
import { SHELL } from "../texts/shell/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  failed: { borderTopColor: tokens.colorPaletteRedBorder2, backgroundColor: tokens.colorPaletteRedBackground1 },
  sign: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "2px", overflowWrap: "anywhere" },
});

/** What was done, or what went wrong: said at once, and staying until it is read. */
export function NoticeBar() {
  const styles = useStyles();
  const { store } = useDesk();
  const words = useWords(SHELL);
  const { label, takeBack } = useTakeBack();
  useKeys({ takeBack: () => label !== null && takeBack() });
  const notice = useShownNotice();
  const hasFailed = notice?.kind === "failed";
  return (
    <div role={hasFailed ? "alert" : "status"}>
      {notice && (
        <div className={mergeClasses(styles.bar, hasFailed && styles.failed)}>
          {hasFailed ? (
            <ErrorCircle20Regular className={mergeClasses(styles.sign, styles.bad)} aria-label={words.failed} />
          ) : (
            <CheckmarkCircle20Regular className={mergeClasses(styles.sign, styles.good)} aria-label={words.done} />
          )}
          <span className={styles.text}>
            {notice.text}
            {!hasFailed && label !== null && (
              <>
                {" "}
                <Link as="button" inline onClick={takeBack}>
                  {words.takeBack(label)}
                </Link>
              </>
            )}
          </span>
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.close}
            onClick={() => store.tell({ kind: "notice", notice: null })}
          />
        </div>
      )}
    </div>
  );
}

/** Milliseconds. */
const LINGER = 400;

/** The next piece of work takes the notice away; if it is done at once, the next notice takes its place without a gap. */
function useShownNotice(): Notice | null {
  const notice = usePaneState((state) => state.notice);
  const isBusy = useIsBusy();
  const [last, setLast] = useState<Notice | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLast(notice), notice === null && isBusy ? LINGER : 0);
    return () => clearTimeout(timer);
  }, [notice, isBusy]);
  return notice ?? (isBusy ? last : null);
}
