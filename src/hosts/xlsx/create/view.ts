import { cellName, type Sheet } from "../../../core";
import { element } from "./xml";

export function sheetViewsXml(sheet: Sheet, selected: boolean): string {
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.layout?.showGridLines === false ? false : undefined,
      tabSelected: selected || undefined,
      workbookViewId: 0,
    },
    paneXml(sheet),
  );
  return element("sheetViews", {}, view);
}

function paneXml(sheet: Sheet): string {
  const frozen = sheet.layout?.frozenAt;
  if (!frozen || (frozen.row === 0 && frozen.column === 0)) return "";
  const active = frozen.row === 0 ? "topRight" : frozen.column === 0 ? "bottomLeft" : "bottomRight";
  const corner = cellName(frozen);
  const pane = element("pane", {
    xSplit: frozen.column || undefined,
    ySplit: frozen.row || undefined,
    topLeftCell: corner,
    activePane: active,
    state: "frozen",
  });
  return pane + element("selection", { pane: active, activeCell: corner, sqref: corner });
}
