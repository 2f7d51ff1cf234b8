import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { isFocusLost } from "../keys/is-focus-lost";
import { useDesk, usePaneState, useWords } from "../shell/desk-context";
import { SHELL } from "../texts/shell/words";

interface ScreenProps {
  readonly title: string;
  /** Right of the title: a small button or two. */
  readonly actions?: ReactNode;
  /** Under the title, and staying there: filters, counts. */
  readonly head?: ReactNode;
  /** At the bottom, and staying there: the button that does it. */
  readonly foot?: ReactNode;
  /** The content scrolls by itself (a virtual list) instead of the screen. */
  readonly scrolls?: "screen" | "content";
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, minWidth: 0 },
  top: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  withoutBack: { paddingLeft: tokens.spacingHorizontalL },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  content: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  // The bar is always there: what is long and what is short begin at the same place.
  scrolling: { overflowY: "scroll", overflowX: "hidden", display: "block" },
  foot: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The frame of every screen: back is always top left, and readers of the screen hear where they are. */
export function Screen({ title, actions, head, foot, scrolls = "screen", children }: ScreenProps) {
  const styles = useStyles();
  const canGoBack = usePaneState(({ screens }) => screens.length > 1);
  const hasFoot = foot !== undefined && foot !== null && foot !== false;
  return (
    <section className={styles.screen} aria-label={title}>
      <header className={mergeClasses(styles.top, !canGoBack && styles.withoutBack)}>
        {canGoBack && <BackButton />}
        <Title text={title} />
        {actions}
      </header>
      {head}
      <div className={mergeClasses(styles.content, scrolls === "screen" && styles.scrolling)}>{children}</div>
      {hasFoot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}

function BackButton() {
  const { store } = useDesk();
  const { back } = useWords(SHELL);
  return (
    <Button
      appearance="subtle"
      icon={<ArrowLeft20Regular />}
      aria-label={back}
      title={`${back} (Esc)`}
      onClick={() => store.tell({ kind: "back" })}
    />
  );
}

function Title({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone, and with it the place on the keyboard. Never while somebody types in the sheet.
    if (isFocusLost()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().title}>
      {text}
    </h1>
  );
}
