import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface SubHeadProps {
  /** Under the screen's title, or under another head of this kind. */
  readonly level?: 2 | 3;
  readonly lang?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What a part of a screen is about. */
export function SubHead({ level = 2, lang, children }: SubHeadProps) {
  const Head = level === 2 ? "h2" : "h3";
  return (
    <Head className={useStyles().head} lang={lang}>
      {children}
    </Head>
  );
}
