import fc from "fast-check";
import { HostError } from "../../../src/core/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { filesOf, packageOf, readShape, zipped } from "./build-package";
import { everything } from "./everything";

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
      sheet: `<constructor/><toString/><sheetData><row><c><v>1</v><__proto__/></c></row></sheetData><__proto__/>`,
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
