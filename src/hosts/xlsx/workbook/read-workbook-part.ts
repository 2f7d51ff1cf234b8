import type { DefinedName, Sheet } from "../../../core/index";
import { failure } from "../failures";
import type { Package } from "../package/package";
import { readXml } from "../xml/read-part";
import type { XmlScanner } from "../xml/scanner";
import { unescapeCharacters } from "../xml/text";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Relationship ids of the other files that formulas refer to. */
  readonly externalReferences: readonly string[];
}

/** Attribute values that mean yes, in the words of XML Schema. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Roots of main parts that are something else, by what they are. */
const OTHER_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["document", "Word文書（.docx）"],
  ["presentation", "PowerPoint文書（.pptx）"],
]);

export function readWorkbookPart(file: Package, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: (DefinedName & { readonly localTo: number | undefined })[] = [];
  const externalReferences: string[] = [];
  let date1904 = false;
  const readers: Readonly<Record<string, (scanner: XmlScanner) => void>> = {
    workbookPr: (scanner) => {
      date1904 = isTrue(scanner.attribute("date1904"));
    },
    sheets: (list) => list.eachChild((scanner) => scanner.isNamed("sheet") && sheets.push(readSheetEntry(scanner))),
    definedNames: (list) =>
      list.eachChild((scanner) => scanner.isNamed("definedName") && names.push(readDefinedName(scanner))),
    externalReferences: (list) =>
      list.eachChild((scanner) => externalReferences.push(scanner.prefixedAttribute("id") ?? "")),
  };
  readXml(file.require(part), part, (root) => {
    if (!root.isNamed("workbook"))
      throw failure("not-a-workbook", OTHER_DOCUMENTS.get(root.name) ?? "ほかの種類の文書");
    root.eachChild((scanner) => {
      if (Object.hasOwn(readers, scanner.name)) readers[scanner.name]?.(scanner);
    });
  });
  return { sheets, names: names.map((name) => placeName(name, sheets)), date1904, externalReferences };
}

function readSheetEntry(scanner: XmlScanner): SheetEntry {
  const state = scanner.attribute("state");
  return {
    name: unescapeCharacters(scanner.attribute("name") ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: scanner.prefixedAttribute("id") ?? "",
  };
}

export function readDefinedName(scanner: XmlScanner): DefinedName & { readonly localTo: number | undefined } {
  const name = unescapeCharacters(scanner.attribute("name") ?? "");
  const hidden = isTrue(scanner.attribute("hidden"));
  const local = scanner.attribute("localSheetId");
  const formula = unescapeCharacters(scanner.readElementText());
  return { name, hidden, formula, localTo: local === undefined ? undefined : Number(local) };
}

/** localSheetId counts the sheets as the workbook part lists them. */
function placeName(
  { localTo, ...name }: DefinedName & { readonly localTo: number | undefined },
  sheets: readonly SheetEntry[],
): DefinedName {
  const sheet = localTo === undefined ? undefined : sheets[localTo]?.name;
  return sheet === undefined ? name : { ...name, sheet };
}
