import { deflateSync } from "fflate";
import { readXlsx } from "../../src/hosts/xlsx";
import { inflateWithZlib } from "../../src/hosts/xlsx/zip/inflate-with-zlib";
import { failureOf, filesOf, MAIN, OFFICE, packageOf, relationship, relationships } from "../hosts/xlsx/build-package";
import { rawZip, type RawEntry } from "../hosts/xlsx/raw-zip";

const MEGABYTE = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";
const good = { rows: `<row r="1"><c r="A1"><v>1</v></c></row>` };

function bookWith(change: Partial<RawEntry>, more: readonly RawEntry[] = []): Uint8Array {
  const entries = Object.entries(filesOf(good)).map(([name, content]) => ({
    name,
    content,
    ...(name === SHEET && change),
  }));
  return rawZip([...entries, ...more]);
}

/** Runs, and tells how much memory outside the heap of JavaScript, where unpacked bytes stand, and how long it kept the processor. */
function cost(work: () => unknown): { readonly seconds: number; readonly megabytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  work();
  return {
    seconds: process.cpuUsage(started).user / 1e6,
    megabytes: (process.memoryUsage().rss - before) / MEGABYTE,
  };
}

const zeros = new Uint8Array(32 * MEGABYTE);
const packedZeros = deflateSync(zeros, { level: 6 });

describe("zip bombs are refused before they go off", () => {
  const ways = [
    ["built-in", {}],
    ["built-in, streamed", { streamAbove: 0 }],
    ["zlib", { inflate: inflateWithZlib }],
  ] as const;

  describe.each(ways)("%s", (_, options) => {
    it.each<[string, Uint8Array, RegExp]>([
      ["a ratio of a thousand", bookWith({ content: zeros }), /^zip-bomb$/],
      ["a small size that lies", bookWith({ packed: packedZeros, size: 1000 }), /^size-mismatch$/],
      [
        "a size that lies as far as the ratio allows",
        bookWith({ packed: packedZeros, size: 10 * MEGABYTE }),
        /^(?:size-mismatch|damaged-file)$/,
      ],
      ["sizes together over a gigabyte", bookWith({ size: 0xfffffff0 }), /^zip-bomb$/],
      ["a 64-bit size that lies", bookWith({ size: 2 ** 40, zip64: true }), /^zip-bomb$/],
      [
        "a packed size that lies",
        bookWith({ compressedSize: 0xfffffff0 }),
        /^(?:damaged-file|size-mismatch|zip-bomb)$/,
      ],
      [
        "a bomb among the strings",
        rawZip([
          ...Object.entries(filesOf({ ...good, strings: "" })).map(([name, content]) => ({
            name,
            content,
            ...(name === "xl/sharedStrings.xml" && { content: zeros }),
          })),
        ]),
        /^zip-bomb$/,
      ],
    ])("%s", (_name, bytes, code) => {
      const { seconds, megabytes } = cost(() => expect(failureOf(() => readXlsx(bytes, options)).code).toMatch(code));
      expect(seconds).toBeLessThan(10);
      expect(megabytes).toBeLessThan(300);
    });
  });

  it("entries that share the same packed bytes count each for itself", () => {
    const packed = deflateSync(new Uint8Array(9 * MEGABYTE));
    const shared = Array.from({ length: 200 }, (_, at) => ({
      name: `xl/media/${String(at)}.bin`,
      content: "",
      packed: at === 0 ? packed : new Uint8Array(0),
      size: 9 * MEGABYTE,
      compressedSize: packed.length,
      headerAt: 0,
    }));
    expect(failureOf(() => readXlsx(bookWith({}, shared))).code).toBe("zip-bomb");
  });

  it("twenty thousand entries are only counted", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ name: `x/${String(at)}`, content: "", method: 0 }));
    const bytes = bookWith({}, many);
    expect(cost(() => readXlsx(bytes)).seconds).toBeLessThan(10);
  });

  it("a part that thousands of sheets name is not read thousands of times", () => {
    const count = 3000;
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>` + " ".repeat(4 * MEGABYTE);
    const sheets = Array.from({ length: count }, (_, at) => `<sheet name="${String(at)}" sheetId="1" r:id="rId1"/>`);
    const bytes = packageOf({
      rows,
      files: {
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
      },
    });
    const { seconds } = cost(() => expect(failureOf(() => readXlsx(bytes)).code).toBe("too-large"));
    expect(seconds).toBeLessThan(20);
  });

  it("nor are comments that thousands of sheets name", () => {
    const count = 2000;
    const files: Record<string, string> = {
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><commentList>${" ".repeat(6 * MEGABYTE)}</commentList></comments>`,
    };
    const ids = Array.from({ length: count }, (_, at) => at + 1);
    for (const id of ids) {
      files[`xl/worksheets/sheet${String(id)}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
      files[`xl/worksheets/_rels/sheet${String(id)}.xml.rels`] = relationships(
        relationship("rId1", "comments", "../comments1.xml"),
      );
    }
    files["xl/_rels/workbook.xml.rels"] = relationships(
      ids.map((id) => relationship(`rId${String(id)}`, "worksheet", `worksheets/sheet${String(id)}.xml`)).join(""),
    );
    const sheets = ids.map((id) => `<sheet name="${String(id)}" sheetId="${String(id)}" r:id="rId${String(id)}"/>`);
    const bytes = packageOf({ files, sheets: `<sheets>${sheets.join("")}</sheets>` });
    const { seconds } = cost(() => expect(failureOf(() => readXlsx(bytes)).code).toBe("too-large"));
    expect(seconds).toBeLessThan(20);
  });
});
