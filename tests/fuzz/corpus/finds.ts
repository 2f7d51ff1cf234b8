import { relationship, type Shape } from "../../hosts/xlsx/build-package";

/** What the fuzz once found, as small as it could be made. */
export interface Find {
  readonly name: string;
  readonly shape: Shape;
  /** Code of the HostError it ends with when it is read, or when a cell of it is written; absent where all goes well. */
  readonly refusedWhenRead?: string;
  readonly refusedWhenWritten?: string;
}

const STRINGS = "<si><t>指標</t></si><si><t>実績</t></si>";
const cell = (xml: string): Shape => ({ strings: STRINGS, rows: `<row r="1">${xml}</row>` });
const PLAIN = `<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>`;

export const FINDS: readonly Find[] = [
  {
    name: "the number of a shared string under an unknown type read as a zero",
    shape: cell(`<c r="A1" t="x"><v>0</v></c>`),
    refusedWhenRead: "broken-cell",
  },
  {
    name: "the same, the type's name damaged",
    shape: cell(`<c r="A1" u="s"><v>0</v></c>`),
    refusedWhenRead: "broken-cell",
  },
  {
    name: "two types, one of them lost",
    shape: cell(`<c r="A1" t="n" t="s"><v>1</v></c>`),
    refusedWhenRead: "broken-cell",
  },
  {
    name: "digits on both sides of an element read as one number",
    shape: cell(`<c r="A1"><v>1<x>2</x>3</v></c>`),
    refusedWhenRead: "broken-xml",
  },
  { name: "two values in one cell", shape: cell(`<c r="A1"><v>1</v><v>2</v></c>`), refusedWhenRead: "broken-cell" },
  {
    name: "a cell inside a cell",
    shape: cell(`<c r="A1"><c r="B1"><v>1</v></c><v>2</v></c>`),
    refusedWhenRead: "broken-cell",
  },
  {
    name: "a style that is not there, which a new style would have given a meaning",
    shape: { ...cell(`<c r="A1" s="2"><v>0.93</v></c>`), styles: `<cellXfs><xf/><xf numFmtId="9"/></cellXfs>` },
    refusedWhenRead: "broken-cell",
  },
  {
    name: "styles that are named but gone: 93% read as 0.93",
    shape: {
      ...cell(`<c r="A1"><v>0.93</v></c>`),
      workbookRelationships: relationship("rId8", "styles", "styles.xml"),
    },
    refusedWhenRead: "missing-part",
  },
  {
    name: "a number format that is not there, whose number a new one would have taken",
    shape: { ...cell(`<c r="A1" s="1"><v>5</v></c>`), styles: `<cellXfs><xf/><xf numFmtId="176"/></cellXfs>` },
  },
  {
    name: "two sheets of one name: an edit vanished",
    shape: {
      sheets: `<sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="表" sheetId="2" r:id="rId1"/></sheets>`,
      sheet: PLAIN,
    },
    refusedWhenRead: "ambiguous-sheets",
  },
  {
    name: "two sheets with one content: an edit changed both",
    shape: {
      sheets: `<sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="裏" sheetId="2" r:id="rId1"/></sheets>`,
      sheet: PLAIN,
    },
    refusedWhenWritten: "shared-sheet",
  },
  {
    name: "rows hidden unless listed: a row added for a cell showed",
    shape: { sheet: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${PLAIN}` },
  },
  {
    name: "an end tag in an attribute misled the writer",
    shape: { sheet: `<sheetData><row r="1" x:y="</row>"><c r="A1"><v>5</v></c></row></sheetData>` },
    refusedWhenRead: "broken-xml",
  },
  {
    name: "a row within a row misled the writer",
    shape: { sheet: `<sheetData><row r="1"><c r="A1"><v>5</v></c><row r="2"/><x><row></row></x></row></sheetData>` },
  },
  {
    name: "a part that only writing looks at is broken",
    shape: { sheet: PLAIN, files: { "[Content_Types].xml": "<Types><Override PartName=x/></Types>" } },
    refusedWhenWritten: "broken-xml",
  },
];
