import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo, useState, useSyncExternalStore } from "react";
import type { Place, Sheet } from "../../core/index";
import type { FileHost } from "../files/file-host";
import type { PageTexts } from "../texts/ja";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { SheetTabs } from "./sheet-tabs";
import { showSheet } from "./shown-sheet";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0, flexGrow: 1, height: "100%" },
});

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

interface SheetViewProps {
  readonly host: FileHost;
  readonly language: "ja" | "en";
  readonly texts: PageTexts;
}

/** The workbook as Excel would show it, to look at and to point into. What is written is written by the pane. */
export function SheetView({ host, language, texts }: SheetViewProps) {
  const styles = useStyles();
  const { workbook, place, revealed } = useSyncExternalStore(host.subscribe, host.state);
  const [showHidden, setShowHidden] = useState(false);
  const [seen, setSeen] = useState(-1);
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  if (seen !== revealed) {
    setSeen(revealed);
    // A cell that somebody asked to see is shown, hidden or not.
    if (sheet && place && isHidden(sheet, place)) setShowHidden(true);
  }
  const shown = useMemo(
    () => sheet && showSheet(workbook, sheet, showHidden, language),
    [workbook, sheet, showHidden, language],
  );
  const listed = workbook.sheets.filter(({ visibility }) => showHidden || visibility === "visible");
  const goTo = (name: string) => void host.select(name, FIRST_CELL);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.ctrlKey || (event.key !== "PageDown" && event.key !== "PageUp")) return;
    const next = listed[listed.findIndex(({ name }) => name === place?.sheet) + (event.key === "PageDown" ? 1 : -1)];
    event.preventDefault();
    event.stopPropagation();
    if (next) goTo(next.name);
  };
  return (
    <div className={styles.view} onKeyDownCapture={onKeyDown}>
      <FormulaBar workbook={workbook} place={place} texts={texts} />
      {shown && place && (
        <Grid
          shown={shown}
          label={texts.sheetLabel(shown.sheet.name)}
          chartNote={texts.chartNote}
          chosen={place.range}
          revealed={revealed}
          onChoose={(range) => void host.pick({ sheet: shown.sheet.name, range })}
        />
      )}
      <SheetTabs
        sheets={listed}
        active={place?.sheet ?? ""}
        hasHidden={workbook.sheets.some(hidesSomething)}
        showHidden={showHidden}
        texts={texts}
        onChoose={goTo}
        onShowHidden={setShowHidden}
      />
    </div>
  );
}

function hidesSomething({ visibility, hiddenRows, hiddenColumns }: Sheet): boolean {
  return visibility !== "visible" || hiddenRows.length > 0 || hiddenColumns.length > 0;
}

function isHidden({ visibility, hiddenRows, hiddenColumns }: Sheet, { range }: Place): boolean {
  return (
    visibility !== "visible" ||
    hiddenRows.some(({ from, to }) => from <= range.top && range.top <= to) ||
    hiddenColumns.some(({ from, to }) => from <= range.left && range.left <= to)
  );
}
