import { strToU8, zipSync } from "fflate";
import { HostError, type Workbook } from "../../../src/core/index";
import { readXlsx, type ReadOptions } from "../../../src/hosts/xlsx/index";

/** Packages made by hand: just what a case is about, the rest as small as a workbook can be. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export type Files = Record<string, string | Uint8Array>;

export interface Shape {
  /** Everything inside `<worksheet>`, or the rows alone. */
  readonly sheet?: string;
  readonly rows?: string;
  /** Everything inside `<workbook>` besides the sheets. */
  readonly workbook?: string;
  readonly sheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Relationships of the sheet and of the workbook, besides those that are always there. */
  readonly sheetRelationships?: string;
  readonly workbookRelationships?: string;
  /** More files, or others instead of those made here; "" takes one away. */
  readonly files?: Files;
}

export function relationships(inner: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${inner}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
}

export function worksheet(inner: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

export function filesOf(shape: Shape): Files {
  const sheet = shape.sheet ?? `<sheetData>${shape.rows ?? ""}</sheetData>`;
  const files: Files = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${shape.workbook ?? ""}${
      shape.sheets ?? '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>'
    }</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        (shape.strings === undefined ? "" : relationship("rId2", "sharedStrings", "sharedStrings.xml")) +
        (shape.styles === undefined ? "" : relationship("rId3", "styles", "styles.xml")) +
        (shape.workbookRelationships ?? ""),
    ),
    "xl/worksheets/sheet1.xml": worksheet(sheet),
    ...(shape.strings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${shape.strings}</sst>` }),
    ...(shape.styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${shape.styles}</styleSheet>` }),
    ...(shape.sheetRelationships !== undefined && {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(shape.sheetRelationships),
    }),
    ...shape.files,
  };
  return Object.fromEntries(Object.entries(files).filter(([, content]) => content !== ""));
}

export function zipped(files: Files, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        // strToU8 and jest's own realm do not agree on what a Uint8Array is; a copy made here always counts as one.
        Uint8Array.from(typeof content === "string" ? strToU8(content) : content),
      ]),
    ),
    { level },
  );
}

export function packageOf(shape: Shape): Uint8Array {
  return zipped(filesOf(shape));
}

export function readShape(shape: Shape, options?: ReadOptions): Workbook {
  return readXlsx(packageOf(shape), options);
}

/** The failure a reading ends with; anything else fails the test. */
export function failureOf(read: () => unknown): HostError {
  try {
    read();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("was read without failure");
}
