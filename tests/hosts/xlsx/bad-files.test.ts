import { deflateSync } from "fflate";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { failureOf, filesOf, packageOf, readShape, relationship, worksheet, zipped, type Files } from "./build-package";
import { rawZip, type RawEntry } from "./raw-zip";

const SHEET = "xl/worksheets/sheet1.xml";
const good = { rows: `<row r="1"><c r="A1"><v>1</v></c></row>` };

function letters(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A compound file with streams of these names. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ["Root Entry", ...streams].entries()) {
    const at = 512 + index * 128;
    for (let i = 0; i < name.length; i++) bytes[at + i * 2] = name.charCodeAt(i);
    bytes[at + 64] = name.length * 2 + 2;
  }
  return bytes;
}

/** A good workbook with one entry of the zip made otherwise. */
function zipWith(name: string, change: Partial<RawEntry>, before?: Uint8Array): Uint8Array {
  const entries = Object.entries(filesOf(good)).map(([entry, content]) => ({
    name: entry,
    content,
    ...(entry === name && change),
  }));
  return rawZip(entries, before);
}

function without(...names: string[]): Uint8Array {
  const files: Files = filesOf(good);
  return zipped(Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name))));
}

const whole = packageOf(good);
const bomb = new Uint8Array(30 * 1024 * 1024).fill(32);

describe("a file that cannot be read says why in one sentence", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["empty", new Uint8Array(0), "empty-file", "0バイト"],
    ["password-protected", compoundFile("EncryptionInfo", "EncryptedPackage"), "password-protected", "パスワード"],
    ["old .xls", compoundFile("Workbook"), "old-format", ".xls"],
    ["older .xls", compoundFile("Book"), "old-format", ".xls"],
    ["old .doc", compoundFile("WordDocument"), "not-a-workbook", "Word"],
    ["other compound file", compoundFile(), "not-a-workbook", "古い形式"],
    ["compound file cut off", compoundFile("Workbook").subarray(0, 40), "not-a-workbook", "古い形式"],
    ["web page", letters("\n<html><table></table></html>"), "not-a-workbook", "HTML"],
    ["CSV", letters("指標,目標\n人口,1\n"), "not-a-workbook", "CSV"],
    [
      "XML spreadsheet 2003",
      letters(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`),
      "not-a-workbook",
      "2003",
    ],
    ["PDF", letters("%PDF-1.7"), "not-a-workbook", "PDF"],
    ["one byte", Uint8Array.of(0), "not-a-workbook", ""],
    ["first bytes of a zip", letters("PK"), "truncated-file", "途中で切れて"],
    ["empty zip", rawZip([]), "not-a-workbook", "zip"],
    ["other zip", zipped({ "a.txt": "a" }), "not-a-workbook", "zip"],
    [
      "docx",
      zipped({
        "_rels/.rels": `<Relationships>${relationship("a", "officeDocument", "word/document.xml")}</Relationships>`,
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
      "not-a-workbook",
      "Word",
    ],
    ["pptx", zipped({ "ppt/presentation.xml": "<p:presentation xmlns:p='p'/>" }), "not-a-workbook", "PowerPoint"],
    [
      "ods",
      zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "not-a-workbook",
      "OpenDocument",
    ],
    [
      "xlsb",
      zipped({
        "_rels/.rels": `<Relationships>${relationship("a", "officeDocument", "xl/workbook.bin")}</Relationships>`,
        "xl/workbook.bin": "x",
      }),
      "binary-workbook",
      ".xlsb",
    ],
    ["zip cut in the middle", whole.subarray(0, whole.length >> 1), "truncated-file", "途中で切れて"],
    ["zip cut at the end", whole.subarray(0, whole.length - 1), "truncated-file", "途中で切れて"],
    ["zip with something before it", zipWith("", {}, letters("PK\u0003\u0004....")).subarray(4), "not-a-workbook", ""],
    ["encrypted entry", zipWith(SHEET, { flags: 1 }), "encrypted-entry", SHEET],
    ["unknown compression", zipWith(SHEET, { method: 12 }), "unsupported-compression", SHEET],
    ["size told too small", zipWith(SHEET, { size: 100 }), "size-mismatch", SHEET],
    ["size told too big", zipWith(SHEET, { size: 100_000 }), "size-mismatch", SHEET],
    ["stored size that cannot be", zipWith(SHEET, { method: 0, size: 5 }), "size-mismatch", SHEET],
    ["wrong checksum", zipWith(SHEET, { crc: 1 }), "damaged-file", SHEET],
    [
      "no deflate data",
      zipWith(SHEET, { packed: Uint8Array.of(7, 7, 7, 7), compressedSize: 4 }),
      "damaged-file",
      SHEET,
    ],
    ["position that cannot be", zipWith(SHEET, { headerAt: 3 }), "damaged-file", SHEET],
    ["position far off", zipWith(SHEET, { headerAt: 0x7fffffff }), "damaged-file", SHEET],
    ["packed size that cannot be", zipWith(SHEET, { compressedSize: 900_000, size: 900_000 }), "damaged-file", SHEET],
    ["packs too well", zipWith(SHEET, { content: bomb }), "zip-bomb", SHEET],
    ["together too big", zipWith(SHEET, { size: 0x50000000 }), "zip-bomb", "1GB"],
    [
      "inflates to more than is told",
      zipWith(SHEET, { packed: deflateSync(bomb), size: 200_000 }),
      "size-mismatch",
      SHEET,
    ],
    ["no workbook part", without("xl/workbook.xml"), "missing-part", "xl/workbook.xml"],
    ["no sheet part", without(SHEET), "missing-part", SHEET],
    ["no relationships of the workbook", without("xl/_rels/workbook.xml.rels"), "missing-part", "表"],
    ["no sheets", packageOf({ sheets: "<sheets/>" }), "no-sheets", "シート"],
    ["no strings where cells need them", packageOf({ rows: `<row><c t="s"><v>0</v></c></row>` }), "broken-cell", "A1"],
    [
      "workbook part is something else",
      packageOf({ files: { "xl/workbook.xml": "<w:document xmlns:w='w'/>" } }),
      "not-a-workbook",
      "Word",
    ],
  ])("%s", (_, bytes, code, word) => {
    const { code: found, message } = failureOf(() => readXlsx(Uint8Array.from(bytes)));
    expect(found).toBe(code);
    expect(message).toContain(word);
    expect(message).toMatch(/^[^\n。]+。$/);
  });

  it.each<[string, string, string]>([
    ["cut in a tag", `<worksheet><sheetData><row r="1"><c r="A1"`, "truncated-xml"],
    ["cut in a value", `<worksheet><sheetData><row r="1"><c r="A1"><v>12`, "truncated-xml"],
    ["cut behind a row", `<worksheet><sheetData><row r="1"></row>`, "truncated-xml"],
    ["cut in an attribute", `<worksheet><sheetData><row r="1`, "truncated-xml"],
    ["cut in a comment", `<worksheet><!-- `, "truncated-xml"],
    ["cut in CDATA", `<worksheet><sheetData><row><c><f><![CDATA[`, "truncated-xml"],
    ["cut in an instruction", `<?xml version`, "truncated-xml"],
    ["cut behind the sheet data", `<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B2"/>`, "truncated-xml"],
    ["nothing", ` `, "truncated-xml"],
    ["no XML", `hello`, "broken-xml"],
    ["tags that do not match", worksheet(`<sheetData><row><c><v>1</c></v></row></sheetData>`), "broken-xml"],
    ["end tag too many", `${worksheet("")}</worksheet>`, "broken-xml"],
    ["two roots", `${worksheet("")}${worksheet("")}`, "broken-xml"],
    ["attribute without quotes", worksheet(`<sheetData><row r=1/></sheetData>`), "broken-xml"],
    ["lone ampersand", worksheet(`<sheetData><row><c t="str"><v>a & b</v></c></row></sheetData>`), "broken-xml"],
    ["unknown entity", worksheet(`<sheetData><row><c t="str"><v>&xxe;</v></c></row></sheetData>`), "broken-xml"],
    ["no character", worksheet(`<sheetData><row><c t="str"><v>&#x110000;</v></c></row></sheetData>`), "broken-xml"],
    ["tag in a tag", worksheet(`<sheetData><row <c/></sheetData>`), "broken-xml"],
    ["nested without end", "<a>".repeat(100_000), "broken-xml"],
    ["DOCTYPE", `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet("")}`, "doctype-refused"],
    [
      "DOCTYPE of a million laughs",
      `<?xml version="1.0"?>\n<!DOCTYPE lolz SYSTEM "x">${worksheet("")}`,
      "doctype-refused",
    ],
  ])("sheet XML: %s, whole and streamed", (_, xml, code) => {
    const files = { [SHEET]: xml };
    expect(failureOf(() => readShape({ files })).code).toBe(code);
    expect(failureOf(() => readShape({ files }, { streamAbove: 0 })).code).toBe(code);
    expect(failureOf(() => readShape({ files })).message).toContain("sheet1.xml");
  });

  it.each(["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"])(
    "%s cut off or with DOCTYPE",
    (part) => {
      const read = (xml: string) => () => readShape({ strings: "", styles: "", files: { [part]: xml } });
      expect(failureOf(read("<x><y>")).code).toMatch(part === "xl/workbook.xml" ? /not-a-workbook/ : /truncated-xml/);
      expect(failureOf(read("<!DOCTYPE x><x/>")).code).toBe("doctype-refused");
    },
  );

  it.each([
    ["stored size told too small", { method: 0, size: 5 }, "size-mismatch"],
    ["size told too small", { size: 100 }, "size-mismatch"],
    ["wrong checksum", { crc: 1 }, "damaged-file"],
    ["no deflate data", { packed: Uint8Array.of(7, 7, 7, 7) }, "damaged-file"],
  ])("streamed: %s", (_, change, code) => {
    expect(failureOf(() => readXlsx(zipWith(SHEET, change), { streamAbove: 0 })).code).toBe(code);
  });

  it("an inflate port that fails or lies is not believed", () => {
    const broken = (): Uint8Array => {
      throw new Error("zlib");
    };
    expect(failureOf(() => readXlsx(whole, { inflate: broken })).code).toBe("damaged-file");
    expect(failureOf(() => readXlsx(whole, { inflate: () => new Uint8Array(3) })).code).toBe("size-mismatch");
    expect(failureOf(() => readXlsx(whole, { inflate: (_, size) => new Uint8Array(size) })).code).toBe("damaged-file");
  });

  it("names from the file cannot break the sentence", () => {
    const name = `${"長".repeat(500)}\n\u0000<b>`;
    const { message } = failureOf(() => readShape({ sheets: `<sheets><sheet name="${name}" r:id="none"/></sheets>` }));
    expect(message.length).toBeLessThan(200);
    expect(message).not.toMatch(/[\n\0]/);
  });
});

describe("zips as other programs write them", () => {
  it.each<[string, Partial<RawEntry>]>([
    ["streamed, with data descriptors", { withDescriptor: true }],
    ["with 64-bit sizes", { zip64: true }],
    ["stored", { method: 0 }],
  ])("%s", (_, change) => {
    const entries = Object.entries(filesOf(good)).map(([name, content]) => ({ name, content, ...change }));
    expect(readXlsx(rawZip(entries)).sheets[0]?.rows).toEqual([{ index: 0, start: 0, values: [1] }]);
  });

  it("with back-slashes in the names, and a part saved twice", () => {
    const entries = Object.entries(filesOf(good)).map(([name, content]) => ({
      name: name.replaceAll("/", "\\"),
      content,
    }));
    const again = { name: SHEET, content: worksheet(`<sheetData><row><c><v>2</v></c></row></sheetData>`) };
    expect(readXlsx(rawZip([...entries, again])).sheets[0]?.rows[0]?.values).toEqual([2]);
  });

  it("with bytes behind the end", () => {
    const bytes = new Uint8Array(whole.length + 100);
    bytes.set(whole);
    expect(readXlsx(bytes).sheets[0]?.rows).toHaveLength(1);
  });

  it("as a view into a bigger buffer", () => {
    const bytes = new Uint8Array(whole.length + 100).fill(80);
    bytes.set(whole, 50);
    expect(readXlsx(bytes.subarray(50, 50 + whole.length)).sheets[0]?.rows).toHaveLength(1);
  });
});
