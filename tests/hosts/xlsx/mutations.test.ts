import fc from "fast-check";
import { HostError } from "../../../src/core/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { filesOf, MAIN, packageOf, readShape, relationship, zipped } from "./build-package";

/** A workbook with a little of everything, so that every reader is met. */
const everything = {
  workbook: `<workbookPr date1904="0"/>`,
  strings: `<si><t>指標&amp;</t></si><si><r><t>合</t></r><rPh sb="0" eb="1"><t>ゴウ</t></rPh></si>`,
  styles: `<numFmts><numFmt numFmtId="176" formatCode="0&quot;人&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"><protection locked="0"/></xf></cellXfs>`,
  sheet:
    `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="1" max="2" hidden="1"/></cols><sheetData>` +
    `<row r="1" spans="1:4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>x</v></c><c r="D1" t="b"><v>1</v></c></row>` +
    `<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>文</t></is></c><c r="B2"><f t="shared" ref="B2:B3" si="0">B1*$A$1</f><v>1</v></c></row>` +
    `<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="d"><v>2024-04-01</v></c></row></sheetData>` +
    `<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>` +
    `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>` +
    `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
  sheetRelationships:
    relationship("rId1", "hyperlink", "https://example.jp/", ` TargetMode="External"`) +
    relationship("rId2", "comments", "../comments1.xml"),
  files: {
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><commentList><comment ref="A1"><text><t>注</t></text></comment></commentList></comments>`,
  },
};

/** A workbook, or a HostError of a known kind in one sentence: nothing else may come out. */
function survives(bytes: Uint8Array, streamAbove?: number): void {
  try {
    const workbook = readXlsx(bytes, streamAbove === undefined ? {} : { streamAbove });
    for (const sheet of workbook.sheets)
      for (const row of sheet.rows)
        if (row.formats && row.formats.length !== row.values.length) throw new Error("skew");
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "unexpected") throw new Error(`a failure without its own sentence: ${error.message}`);
    expect(error.message).toMatch(/^[^\n]+。$/);
  }
}

const packed = packageOf(everything);
const stored = zipped(filesOf(everything), 0);
const runs = { numRuns: 1500, seed: 20261121 };

/** Changes bytes at some places, cuts a piece out or doubles one. */
const mutation = fc.array(
  fc.record({
    kind: fc.constantFrom("set", "set", "set", "cut", "double"),
    at: fc.nat(),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...[...`<>/"'&=! 0191:[]-`].map((sign) => sign.charCodeAt(0)))),
    length: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(bytes: Uint8Array, changes: Mutation): Uint8Array {
  let result = [...bytes];
  for (const { kind, at, byte, length } of changes) {
    const place = at % Math.max(1, result.length);
    if (kind === "set") result[place] = byte;
    else if (kind === "cut") result.splice(place, length);
    else result = [...result.slice(0, place + length), ...result.slice(place)];
  }
  return Uint8Array.from(result);
}

describe("whatever happens to the bytes, there is a workbook or one sentence", () => {
  it("the file as it is reads", () => {
    expect(readXlsx(packed).sheets[0]?.rows).toHaveLength(3);
    expect(readXlsx(stored)).toEqual(readXlsx(packed));
    expect(readXlsx(packed, { streamAbove: 0 })).toEqual(readXlsx(packed));
  });

  it("any bytes of the packed file changed", () => {
    fc.assert(
      fc.property(mutation, (changes) => survives(mutated(packed, changes))),
      runs,
    );
  });

  it("any bytes of the stored file changed", () => {
    fc.assert(
      fc.property(mutation, (changes) => survives(mutated(stored, changes))),
      runs,
    );
  });

  it("any bytes of an XML part changed, whole and streamed", () => {
    const files = filesOf(everything);
    const names = Object.keys(files);
    fc.assert(
      fc.property(fc.constantFrom(...names), mutation, fc.boolean(), (name, changes, streams) => {
        const part = files[name] ?? "";
        const bytes = mutated(typeof part === "string" ? new TextEncoder().encode(part) : part, changes);
        survives(zipped({ ...files, [name]: bytes }, 0), streams ? 0 : undefined);
      }),
      { ...runs, numRuns: 4000 },
    );
  });

  it("the file cut off anywhere", () => {
    for (let length = 0; length < stored.length; length += 3) survives(stored.subarray(0, length));
  });

  it("any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(Uint8Array.from(bytes))),
      runs,
    );
  });

  it("a sheet cut off anywhere is never read in part", () => {
    const xml = String(filesOf(everything)["xl/worksheets/sheet1.xml"]);
    for (let length = 0; length < xml.length; length++) {
      const files = { ...everything.files, "xl/worksheets/sheet1.xml": xml.slice(0, length) || " " };
      expect(() => readShape({ ...everything, files })).toThrow(HostError);
    }
  });

  it("names that mean something to JavaScript are names like others", () => {
    const name = "__proto__";
    const workbook = readShape({
      sheets: `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><constructor/><__proto__/><definedNames><definedName name="constructor" __proto__="1">1</definedName></definedNames>`,
      sheet: `<constructor/><toString/><sheetData><row><c t="constructor"><v>1</v></c></row></sheetData><__proto__/>`,
    });
    expect(workbook.sheets[0]?.name).toBe(name);
    expect(workbook.names[0]?.name).toBe("constructor");
    expect(workbook.sheets[0]?.rows[0]?.values).toEqual([1]);
  });
});

describe("nothing takes forever", () => {
  const within = (milliseconds: number, run: () => void): void => {
    const started = Date.now();
    run();
    expect(Date.now() - started).toBeLessThan(milliseconds);
  };

  it.each<[string, string]>([
    ["a hundred thousand comments", `<sheetData/>${"<!-- - -->".repeat(100_000)}`],
    [
      "a formula of brackets",
      `<sheetData><row><c><f t="shared" si="0">${"[".repeat(200_000)}</f></c></row></sheetData>`,
    ],
    [
      "a formula of colons",
      `<sheetData><row><c><f t="shared" si="0">${"A1:".repeat(100_000)}</f></c></row></sheetData>`,
    ],
    [
      "a formula of quotes",
      `<sheetData><row><c><f t="shared" si="0">${`'"`.repeat(100_000)}</f></c></row></sheetData>`,
    ],
    ["a number of many digits", `<sheetData><row><c><v>${"1".repeat(1_000_000)}</v></c></row></sheetData>`],
    ["a text of underscores", `<sheetData><row><c t="str"><v>${"_x".repeat(500_000)}</v></c></row></sheetData>`],
    ["a text of entities", `<sheetData><row><c t="str"><v>${"&amp;".repeat(300_000)}</v></c></row></sheetData>`],
    [
      "a row of backward cells",
      `<sheetData>${`<row>${Array.from({ length: 600 }, (_, i) => `<c r="${String.fromCharCode(65 + ((599 - i) % 26))}1"/>`).join("")}</row>`}</sheetData>`,
    ],
    [
      "a merge list of 100,000",
      `<sheetData/><mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(100_000)}</mergeCells>`,
    ],
    [
      "a rule for 100,000 ranges",
      `<sheetData/><conditionalFormatting sqref="${"A1 ".repeat(100_000)}"><cfRule priority="1"/></conditionalFormatting>`,
    ],
    [
      "many attributes",
      `<sheetData><row r="1" ${Array.from({ length: 20_000 }, (_, i) => `a${String(i)}="1"`).join(" ")}/></sheetData>`,
    ],
  ])("%s", (_, sheet) => {
    within(4000, () => survives(packageOf({ sheet })));
    within(8000, () => survives(packageOf({ sheet }), 0));
  });
});
