import { NORMAL_FORMAT, type Workbook } from "../../core";
import { applicationPropertiesXml, corePropertiesXml, type DocumentProperties } from "./create/document-properties";
import { externalLinkXml } from "./create/external-links";
import { MEMO_PROPERTIES_TYPE, memoPropertiesXml, memoXml } from "./create/memos";
import { definedNamesXml } from "./create/names";
import { addSheet } from "./create/add-sheet";
import { Package, type Relation } from "./create/package";
import { SharedStrings } from "./create/shared-strings";
import { differentialXml, Register, stylesXml } from "./create/styles";
import { MAIN, RELATIONS, XML_HEAD, element, escapeWords } from "./create/xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new .xlsx file from plain data. The same workbook always makes the same bytes.
 *
 * Not made, because the core knows too little of it: chart sheets (they become empty worksheets) and conditional
 * formats other than formulas and duplicates.
 */
export function createXlsx(workbook: Workbook, properties: DocumentProperties = {}): Uint8Array {
  const file = new Package();
  const strings = new SharedStrings();
  let charts = 0;
  const looks = new Register();
  const active = Math.max(
    0,
    workbook.sheets.findIndex((sheet) => sheet.visibility === "visible"),
  );
  const formats = workbook.formats.length === 0 ? [NORMAL_FORMAT] : workbook.formats;
  file.addRelations("", [
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    {
      id: "rId2",
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml",
    },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
  const parts = partsOf(workbook);
  file.add("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`, workbookXml(workbook, active), parts);
  const defaultRowHeight = rowHeightFor(workbook);
  workbook.sheets.forEach((sheet, at) => {
    const number = String(at + 1);
    addSheet(file, sheet, {
      paths: {
        sheet: `xl/worksheets/sheet${number}.xml`,
        notes: `xl/comments${number}.xml`,
        noteDrawing: `xl/drawings/vmlDrawing${number}.vml`,
        drawing: `xl/drawings/drawing${number}.xml`,
        nextChart: () => `xl/charts/chart${String(++charts)}.xml`,
      },
      shapesFrom: at,
      texts: strings,
      styleOf: (format) => format,
      dxfOf: (look) => looks.place(differentialXml(look)),
      selected: at === active,
      defaultRowHeight,
    });
  });
  workbook.externalLinks.forEach((target, at) => {
    const path = `xl/externalLinks/externalLink${String(at + 1)}.xml`;
    const type = "externalLinkPath";
    const xml = externalLinkXml(workbook, at + 1);
    file.add(path, `${SPREADSHEET}.externalLink+xml`, xml, [{ id: "rId1", type, target, outside: true }]);
  });
  (workbook.memos ?? []).forEach((memo, at) => {
    const number = String(at + 1);
    const relation = { id: "rId1", type: "customXmlProps", target: `itemProps${number}.xml` };
    file.addPlain(`customXml/item${number}.xml`, memoXml(memo), [relation]);
    file.add(`customXml/itemProps${number}.xml`, MEMO_PROPERTIES_TYPE, memoPropertiesXml(memo));
  });
  file.add("xl/styles.xml", `${SPREADSHEET}.styles+xml`, stylesXml(formats, looks.items));
  file.add("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`, strings.xml());
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  file.add("docProps/core.xml", core, corePropertiesXml(properties));
  file.add("docProps/app.xml", app, applicationPropertiesXml());
  return file.zip();
}

function partsOf(workbook: Workbook): Relation[] {
  const parts = [
    ...workbook.sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${String(at + 1)}.xml` })),
    ...workbook.externalLinks.map((_, at) => ({
      type: "externalLink",
      target: `externalLinks/externalLink${String(at + 1)}.xml`,
    })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
    ...(workbook.memos ?? []).map((_, at) => ({
      type: "customXml",
      target: `../customXml/item${String(at + 1)}.xml`,
    })),
  ];
  return parts.map((part, at) => ({ id: `rId${String(at + 1)}`, ...part }));
}

function workbookXml(workbook: Workbook, active: number): string {
  const sheets = workbook.sheets.map((sheet, at) =>
    element("sheet", {
      name: escapeWords(sheet.name),
      sheetId: at + 1,
      // A workbook without any visible sheet cannot be opened.
      state: sheet.visibility === "visible" || at === active ? undefined : sheet.visibility,
      "r:id": `rId${String(at + 1)}`,
    }),
  );
  const links = workbook.externalLinks.map((_, at) =>
    element("externalReference", { "r:id": `rId${String(workbook.sheets.length + at + 1)}` }),
  );
  const parts = [
    element("workbookPr", { date1904: workbook.date1904 || undefined }),
    element("bookViews", {}, element("workbookView", { activeTab: active || undefined })),
    element("sheets", {}, sheets.join("")),
    links.length === 0 ? "" : element("externalReferences", {}, links.join("")),
    definedNamesXml(workbook),
    // A formula without a value would stay blank until somebody touches it.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: hasUncalculated(workbook) || undefined }),
  ];
  return XML_HEAD + element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, parts.join(""));
}

function hasUncalculated(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) =>
    sheet.rows.some((row) => row.formulas?.some((formula, at) => formula !== undefined && row.values[at] == null)),
  );
}

/** 游ゴシック needs tall rows, the older MS fonts do not; Excel measures anew as soon as somebody types. */
function rowHeightFor(workbook: Workbook): number {
  const font = workbook.formats[0]?.look?.font;
  const size = font?.size ?? 11;
  const perPoint = /^(?:游|Yu )/.test(font?.name ?? "游") ? 1.7 : 1.23;
  return Math.round(size * perPoint * (4 / 3)) * 0.75;
}
