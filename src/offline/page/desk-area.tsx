import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { App } from "../../taskpane/app";
import type { OpenedFile } from "../files/shelf";
import { SheetView } from "../sheet/sheet-view";
import type { PageTexts } from "../texts/ja";
import { PANE, Splitter } from "./splitter";

const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  area: { display: "flex", flexGrow: 1, minHeight: 0, [NARROW]: { flexDirection: "column" } },
  sheet: { flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex", [NARROW]: { flexBasis: "50%" } },
  splitter: { display: "flex", [NARROW]: { display: "none" } },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    overflow: "hidden",
    [NARROW]: { width: "auto !important", flexBasis: "50%", borderTop: "3px solid #0f703b" },
    // The pane takes the height of a window of its own; here it has a place beside the sheet.
    "& > .fui-FluentProvider": { height: "100%" },
    "& > .fui-FluentProvider > div": { height: "100%" },
  },
});

interface DeskAreaProps {
  readonly file: OpenedFile;
  readonly language: "ja" | "en";
  readonly texts: PageTexts;
}

/** A file's sheet with the pane beside it, or below it on a narrow window. */
export function DeskArea({ file, language, texts }: DeskAreaProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(PANE.usual);
  return (
    <main className={styles.area}>
      <section className={styles.sheet} aria-label={texts.sheets}>
        <SheetView key={file.id} host={file.host} language={language} texts={texts} />
      </section>
      <div className={styles.splitter}>
        <Splitter label={texts.divider} width={width} onWidth={setWidth} />
      </div>
      <aside className={styles.pane} style={{ width }} aria-label={texts.pane}>
        <App key={file.id} desk={file.desk} />
      </aside>
    </main>
  );
}
