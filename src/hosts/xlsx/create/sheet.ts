import { rangeName, type CellLook, type Sheet } from "../../../core";
import { columnsXml } from "./columns";
import { fitsToPages, printXml } from "./print";
import { rowsXml } from "./rows";
import { conditionalFormatsXml, validationsXml } from "./rules";
import type { CellTexts } from "./cell-texts";
import { sparklinesXml } from "./sparklines";
import { sheetViewsXml } from "./view";
import { MAIN, RELATIONS, XML_HEAD, countedList, element } from "./xml";

export interface SheetContext {
  readonly texts: CellTexts;
  /** Style number by format id. */
  readonly styleOf: (format: number) => number;
  /** Place of a conditional format's look among the workbook's. */
  readonly dxfOf: (look: CellLook) => number;
  readonly selected: boolean;
  readonly defaultRowHeight: number;
  /** Ids of the relations that lead out of the sheet. */
  readonly linkIds: ReadonlyMap<string, string>;
  readonly noteDrawingId?: string;
  readonly drawingId?: string;
}

/** One worksheet. The order of the parts is the schema's; Excel refuses any other. */
export function sheetXml(sheet: Sheet, context: SheetContext): string {
  const rows = rowsXml(sheet, context);
  const layout = sheet.layout;
  const parts = [
    sheetProperties(sheet),
    element("dimension", { ref: usedRange(sheet) }),
    sheetViewsXml(sheet, context.selected),
    element("sheetFormatPr", { defaultRowHeight: context.defaultRowHeight, zeroHeight: rows.restHidden || undefined }),
    columnsXml(sheet),
    element("sheetData", {}, rows.xml),
    sheet.isProtected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
    layout?.autoFilter ? element("autoFilter", { ref: rangeName(layout.autoFilter) }) : "",
    countedList(
      "mergeCells",
      sheet.merges.map((range) => element("mergeCell", { ref: rangeName(range) })),
    ),
    conditionalFormatsXml(sheet.conditionalFormats, context.dxfOf),
    validationsXml(sheet),
    hyperlinksXml(sheet, context.linkIds),
    printXml(layout?.print),
    context.drawingId ? element("drawing", { "r:id": context.drawingId }) : "",
    context.noteDrawingId ? element("legacyDrawing", { "r:id": context.noteDrawingId }) : "",
    sparklinesXml(sheet.sparklines ?? []),
  ];
  return XML_HEAD + element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONS }, parts.join(""));
}

function sheetProperties({ layout }: Sheet): string {
  const color = layout?.tabColor
    ? element("tabColor", { rgb: `FF${layout.tabColor.replace(/^#/, "").toUpperCase()}` })
    : "";
  const pages = fitsToPages(layout?.print) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return color || pages ? element("sheetPr", {}, color + pages) : "";
}

function usedRange(sheet: Sheet): string {
  let left = Infinity;
  let right = 0;
  let top = Infinity;
  let bottom = 0;
  for (const row of sheet.rows) {
    if (row.values.length === 0) continue;
    left = Math.min(left, row.start);
    right = Math.max(right, row.start + row.values.length - 1);
    top = Math.min(top, row.index);
    bottom = Math.max(bottom, row.index);
  }
  return top === Infinity ? "A1" : rangeName({ top, left, bottom, right });
}

function hyperlinksXml(sheet: Sheet, linkIds: ReadonlyMap<string, string>): string {
  const items = sheet.hyperlinks.map(({ range, target }) =>
    element("hyperlink", {
      ref: rangeName(range),
      "r:id": linkIds.get(target),
      location: target.startsWith("#") ? target.slice(1) : undefined,
    }),
  );
  return items.length === 0 ? "" : element("hyperlinks", {}, items.join(""));
}
