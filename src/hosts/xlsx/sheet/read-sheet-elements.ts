import { MAX_COLUMNS, parseRangeName, type ConditionalFormat, type Range, type Validation } from "../../../core/index";
import { isTrue } from "../workbook/read-workbook-part";
import { readColor } from "../workbook/colors";
import type { XmlScanner } from "../xml/scanner";
import { unescapeCharacters } from "../xml/text";
import { COLUMN_MARGIN } from "./column-margin";
import { readConditionalFormatting } from "./read-conditional-formats";
import { readValidations } from "./read-validations";
import type { LinkEntry, SheetContent } from "./sheet-content";
import { SpanCollector, complementOf } from "./spans";

type Reader = (scanner: XmlScanner, content: SheetContent) => void;

/**
 * What is read of a sheet besides its rows, by element name. A stream may cut off any element and read it again, so
 * each adds to the content only at its end.
 */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["sheetPr", readProperties],
  ["sheetViews", readViews],
  ["autoFilter", readAutoFilter],
  ["cols", readColumns],
  ["sheetFormatPr", readDefaults],
  ["sheetProtection", readProtection],
  ["mergeCells", readMerges],
  ["hyperlinks", readLinks],
  [
    "dataValidations",
    (scanner, content) => {
      content.validations = content.validations.concat(readValidations(scanner));
    },
  ],
  [
    "conditionalFormatting",
    (scanner, content) => {
      content.conditionalFormats = content.conditionalFormats.concat(readConditionalFormatting(scanner));
    },
  ],
  ["extLst", readExtensions],
]);

export function readSheetElement(scanner: XmlScanner, content: SheetContent): void {
  const reader = READERS.get(scanner.name);
  const outside = scanner.isEmpty ? scanner.depth : scanner.depth - 1;
  reader?.(scanner, content);
  // A reader of attributes leaves the end tag unread: LibreOffice writes <sheetFormatPr …></sheetFormatPr>.
  scanner.leaveTo(outside);
}

function readProperties(properties: XmlScanner, content: SheetContent): void {
  properties.eachChild((child) => {
    const tabColor = child.isNamed("tabColor") ? readColor(child, []) : undefined;
    if (tabColor !== undefined) content.view = { ...content.view, tabColor };
  });
}

/** How the first window shows the sheet. */
function readViews(list: XmlScanner, content: SheetContent): void {
  let isFirst = true;
  list.eachChild((view) => {
    if (!isFirst) return;
    isFirst = false;
    const grid = view.attribute("showGridLines");
    if (grid !== undefined && !isTrue(grid)) content.view = { ...content.view, showGridLines: false };
    view.eachChild((pane) => {
      if (!pane.isNamed("pane") || !(pane.attribute("state") ?? "").startsWith("frozen")) return;
      const row = Number(pane.attribute("ySplit") ?? "0");
      const column = Number(pane.attribute("xSplit") ?? "0");
      if (row > 0 || column > 0) content.view = { ...content.view, frozenAt: { row, column } };
    });
  });
}

function readAutoFilter(scanner: XmlScanner, content: SheetContent): void {
  const autoFilter = parseRangeName(scanner.attribute("ref") ?? "");
  if (autoFilter) content.view = { ...content.view, autoFilter };
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && Number(value) === 0;
}

function readColumns(list: XmlScanner, content: SheetContent): void {
  const hidden = new SpanCollector();
  const listed = new SpanCollector();
  const widths: SheetContent["columnWidths"] = [];
  list.eachChild((scanner) => {
    const from = Number(scanner.attribute("min")) - 1;
    const to = Math.min(Number(scanner.attribute("max")), MAX_COLUMNS) - 1;
    if (!(from >= 0 && to >= from)) return;
    listed.add(from, to);
    const width = Number(scanner.attribute("width") ?? "NaN");
    if (width > COLUMN_MARGIN) widths.push({ columns: { from, to }, width: width - COLUMN_MARGIN });
    if (isTrue(scanner.attribute("hidden")) || isZero(scanner.attribute("width"))) hidden.add(from, to);
  });
  // Columns hidden by default are those that are not listed.
  for (const span of content.hiddenColumns.length > 0 ? complementOf(listed.toSpans(), MAX_COLUMNS - 1) : [])
    hidden.add(span.from, span.to);
  content.hiddenColumns = hidden.toSpans();
  content.columnWidths = widths;
}

/** Columns without an entry have the default width, which may be nothing; the entries follow this element. */
function readDefaults(scanner: XmlScanner, content: SheetContent): void {
  content.areRowsHiddenByDefault = hidesRows(scanner);
  if (isZero(scanner.attribute("defaultColWidth"))) content.hiddenColumns = [{ from: 0, to: MAX_COLUMNS - 1 }];
}

/** Of the element sheetFormatPr: rows that are not listed do not show. */
export function hidesRows(defaults: XmlScanner): boolean {
  return isTrue(defaults.attribute("zeroHeight")) || isZero(defaults.attribute("defaultRowHeight"));
}

function readProtection(scanner: XmlScanner, content: SheetContent): void {
  const name = content.root === "chartsheet" ? "content" : "sheet";
  content.isProtected = isTrue(scanner.attribute(name));
}

function readMerges(list: XmlScanner, content: SheetContent): void {
  const merges: Range[] = [];
  list.eachChild((scanner) => {
    const range = parseRangeName(scanner.attribute("ref") ?? "");
    if (range && (range.top !== range.bottom || range.left !== range.right)) merges.push(range);
  });
  content.merges = content.merges.concat(merges);
}

function readLinks(list: XmlScanner, content: SheetContent): void {
  const links: LinkEntry[] = [];
  list.eachChild((scanner) => {
    const range = parseRangeName(scanner.attribute("ref") ?? "");
    const location = scanner.attribute("location");
    if (!range) return;
    links.push({
      range,
      relationship: scanner.prefixedAttribute("id"),
      location: location === undefined ? undefined : unescapeCharacters(location),
    });
  });
  content.hyperlinks = content.hyperlinks.concat(links);
}

/** Newer validations and conditional formats, which may refer to other sheets, stand in extensions. */
function readExtensions(list: XmlScanner, content: SheetContent): void {
  const validations: Validation[] = [];
  const formats: ConditionalFormat[] = [];
  list.eachChild((extension) =>
    extension.eachChild((scanner) => {
      if (scanner.isNamed("dataValidations")) validations.push(...readValidations(scanner));
      else if (scanner.isNamed("conditionalFormattings"))
        scanner.eachChild((child) => {
          if (child.isNamed("conditionalFormatting")) formats.push(...readConditionalFormatting(child));
        });
    }),
  );
  content.validations = content.validations.concat(validations);
  content.conditionalFormats = content.conditionalFormats.concat(formats);
}
