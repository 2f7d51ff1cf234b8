import { MAX_ROWS, cellName, type DefinedName, type Range, type Sheet, type Workbook } from "../../../core";
import { element, escapeCellText, escapeWords } from "./xml";

/** The workbook's names, and those by which Excel keeps print areas, print titles and filters. */
export function definedNamesXml(workbook: Workbook): string {
  const names = new Map<string, DefinedName>();
  const put = (name: DefinedName) => names.set(`${name.sheet ?? ""}!${name.name.toLowerCase()}`, name);
  workbook.names.forEach(put);
  for (const sheet of workbook.sheets) sheetNames(sheet).forEach(put);
  const places = new Map(workbook.sheets.map((sheet, place) => [sheet.name, place]));
  const items = [...names.values()].map((name) => nameXml(name, places));
  return items.length === 0 ? "" : element("definedNames", {}, items.join(""));
}

export function nameXml(name: DefinedName, places: ReadonlyMap<string, number>): string {
  return element(
    "definedName",
    {
      name: escapeWords(name.name),
      localSheetId: name.sheet === undefined ? undefined : places.get(name.sheet),
      hidden: name.hidden || undefined,
    },
    escapeCellText(name.formula),
  );
}

export function sheetNames(sheet: Sheet): DefinedName[] {
  const own = (name: string, formula: string, hidden = false) => ({ name, formula, sheet: sheet.name, hidden });
  const names: DefinedName[] = [];
  const print = sheet.layout?.print;
  if (sheet.layout?.autoFilter) {
    names.push(own("_xlnm._FilterDatabase", `${quoted(sheet.name)}!${absolute(sheet.layout.autoFilter)}`, true));
  }
  if (print?.area) names.push(own("_xlnm.Print_Area", `${quoted(sheet.name)}!${absolute(print.area)}`));
  if (print?.titleRows) {
    const { from, to } = print.titleRows;
    const rows = `$${String(from + 1)}:$${String(Math.min(to, MAX_ROWS - 1) + 1)}`;
    names.push(own("_xlnm.Print_Titles", `${quoted(sheet.name)}!${rows}`));
  }
  return names;
}

/** Excel leaves the quotes out where it can; with them every name is right. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute(range: Range): string {
  const corner = (row: number, column: number) => cellName({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${corner(range.top, range.left)}:${corner(range.bottom, range.right)}`;
}
