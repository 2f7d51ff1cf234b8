import { formulaAt, valueAt, type CellValue } from "../../../src/core/index";
import { failureOf, MAIN, packageOf, readShape, worksheet, zipped, filesOf } from "./build-package";
import { readXlsx } from "../../../src/hosts/xlsx/index";

function valueOf(cell: string, strings?: string): CellValue {
  const workbook = readShape({ rows: `<row r="1">${cell}</row>`, ...(strings !== undefined && { strings }) });
  const sheet = workbook.sheets[0];
  return sheet ? valueAt(sheet, 0, 0) : "no sheet";
}

const STRINGS =
  `<si><t>指標</t></si><si><r><t>合計</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 特殊</t></r>` +
  `<rPh sb="0" eb="2"><t>ゴウケイ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>A&amp;B &#12354;&#x3044;</t></si>` +
  `<si><t>一行目_x000D_&#10;_x005F_x000D_</t></si><si><t>a\r\nb</t></si><si><t><![CDATA[<&>]]></t></si><si><rPh sb="0" eb="1"><t>ヨミ</t></rPh><t>読</t></si>`;

describe("the value of a cell", () => {
  it.each<[string, string, CellValue]>([
    ["integer", `<c r="A1"><v>7000</v></c>`, 7000],
    ["decimal", `<c r="A1"><v>0.1</v></c>`, 0.1],
    ["17 digits", `<c r="A1"><v>0.30000000000000004</v></c>`, 0.30000000000000004],
    ["exponent", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
    ["negative", `<c r="A1"><v>-37</v></c>`, -37],
    ["space around", `<c r="A1"><v> 12 </v></c>`, 12],
    ["explicit n", `<c r="A1" t="n"><v>3</v></c>`, 3],
    ["empty v is blank, not 0", `<c r="A1"><v/></c>`, null],
    ["empty v with end tag", `<c r="A1"><v></v></c>`, null],
    ["no v", `<c r="A1"/>`, null],
    ["not a number stays visible", `<c r="A1"><v>NaN</v></c>`, "NaN"],
    ["beyond a double stays visible", `<c r="A1"><v>1e999</v></c>`, "1e999"],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["formula text", `<c r="A1" t="str"><f>A2&amp;"人"</f><v>5人</v></c>`, "5人"],
    ["formula text with entity", `<c r="A1" t="str"><f>A2</f><v>&lt;5</v></c>`, "<5"],
    ["formula text that is empty", `<c r="A1" t="str"><f>""</f><v></v></c>`, null],
    ["inline", `<c r="A1" t="inlineStr"><is><t>人数</t></is></c>`, "人数"],
    [
      "inline, rich, with readings",
      `<c r="A1" t="inlineStr"><is><r><t>人</t></r><r><t>数</t></r><rPh sb="0" eb="1"><t>ニン</t></rPh></is></c>`,
      "人数",
    ],
    ["shared", `<c r="A1" t="s"><v>0</v></c>`, "指標"],
    ["shared, rich, with readings", `<c r="A1" t="s"><v>1</v></c>`, "合計 特殊"],
    ["shared, empty", `<c r="A1" t="s"><v>2</v></c>`, ""],
    ["shared, entities", `<c r="A1" t="s"><v>3</v></c>`, "A&B あい"],
    ["shared, Excel's own escapes", `<c r="A1" t="s"><v>4</v></c>`, "一行目\r\n_x000D_"],
    ["shared, line ends unified", `<c r="A1" t="s"><v>5</v></c>`, "a\nb"],
    ["shared, CDATA", `<c r="A1" t="s"><v>6</v></c>`, "<&>"],
    ["shared, reading first", `<c r="A1" t="s"><v>7</v></c>`, "読"],
    ["shared without number", `<c r="A1" t="s"><v/></c>`, null],
    ["ISO date", `<c r="A1" t="d"><v>2024-04-01</v></c>`, 45383],
    ["ISO date and time", `<c r="A1" t="d"><v>2024-04-01T12:00:00</v></c>`, 45383.5],
    ["ISO date before the false leap day", `<c r="A1" t="d"><v>1900-02-28</v></c>`, 59],
    ["no date", `<c r="A1" t="d"><v>2024-02-31</v></c>`, "2024-02-31"],
    ["single quotes, other order", `<c t='s' s='0' r='A1'><v>0</v></c>`, "指標"],
    ["spaces in the tags", `<c  r = "A1" ><v >5</v ></c >`, 5],
    ["comment and instruction", `<!-- <c r="A1"><v>9</v></c> --><?x?><c r="A1"><!--x--><v>5<!--7--></v></c>`, 5],
    ["entity in a number", `<c r="A1"><v>&#49;2</v></c>`, 12],
    ["unknown attributes and children", `<c r="A1" cm="1" vm="2"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>`, 5],
  ])("%s", (_, cell, expected) => {
    expect(valueOf(cell, STRINGS)).toEqual(expected);
  });

  it("counts dates from 1904 where the workbook says so", () => {
    const workbook = readShape({
      workbook: `<workbookPr date1904="true"/>`,
      rows: `<row><c t="d"><v>1904-01-02</v></c></row>`,
    });
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets[0]?.rows[0]?.values).toEqual([1]);
  });

  it.each([
    ["beyond the list", `<c r="A1" t="s"><v>99</v></c>`],
    ["negative", `<c r="A1" t="s"><v>-1</v></c>`],
    ["not whole", `<c r="A1" t="s"><v>0.5</v></c>`],
    ["no number", `<c r="A1" t="s"><v>x</v></c>`],
    ["in another row", `<c r="A2"><v>1</v></c>`],
    ["beyond the last column", `<c r="XFE1"><v>1</v></c>`],
    ["no reference", `<c r="1A"><v>1</v></c>`],
  ])("is never guessed: a shared string or place that cannot be (%s) names the cell", (_, cell) => {
    const failure = failureOf(() => valueOf(cell, STRINGS));
    expect(failure.code).toBe("broken-cell");
    expect(failure.message).toContain("シート「表」A1付近");
  });
});

describe("where cells stand", () => {
  it("rows and cells without r follow one another", () => {
    const [sheet] = readShape({
      rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r="9"><c r="C9"><v>4</v></c><c><v>5</v></c></row>`,
    }).sheets;
    expect(sheet?.rows).toEqual([
      { index: 0, start: 0, values: [1, 2] },
      { index: 1, start: 1, values: [3] },
      { index: 8, start: 2, values: [4, 5] },
    ]);
  });

  it("prefixed elements mean the same", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const [sheet] = readShape({ files: { "xl/worksheets/sheet1.xml": xml } }).sheets;
    expect(sheet?.rows).toEqual([{ index: 0, start: 0, values: [5], formulas: ["B1"] }]);
  });

  it("the last cell of the grid is cheap", () => {
    const [sheet] = readShape({ rows: `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }).sheets;
    expect(sheet?.rows).toEqual([{ index: 1_048_575, start: 16_383, values: [1] }]);
  });

  it("cells and rows out of order are put in order; the later of two counts", () => {
    const [sheet] = readShape({
      rows: `<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="C3"><v>9</v></c></row>`,
    }).sheets;
    expect(sheet?.rows).toEqual([
      { index: 0, start: 0, values: [0] },
      { index: 2, start: 0, values: [1, 2, 9] },
    ]);
  });

  it("a row does not inherit cells of the row before", () => {
    const [sheet] = readShape({
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>`,
    }).sheets;
    expect(sheet?.rows[1]).toEqual({ index: 1, start: 0, values: [1, null, 3] });
  });

  it.each(["0", "1048577", "-1", "x", "1.5"])("a row numbered %s is refused", (number) => {
    expect(failureOf(() => readShape({ rows: `<row r="${number}"><c><v>1</v></c></row>` })).code).toBe("broken-cell");
  });

  it("a million empty rows stay cheap", () => {
    let rows = "";
    for (let row = 1; row <= 1_048_576; row++) rows += `<row r="${String(row)}"/>`;
    const bytes = packageOf({ rows });
    const started = Date.now();
    const [sheet] = readXlsx(bytes).sheets;
    expect(sheet?.rows).toEqual([]);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it("rows of styled blanks share their arrays", () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>`;
    const [sheet] = readShape({
      styles,
      rows: `<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>`,
    }).sheets;
    const [first, second] = sheet?.rows ?? [];
    expect(first?.values).toEqual([null, null]);
    expect(first?.values).toBe(second?.values);
    expect(first?.formats).toBe(second?.formats);
  });

  it("a sheet made of gaps alone is refused before it fills the memory", () => {
    let rows = "";
    for (let row = 1; row <= 4000; row++)
      rows += `<row><c r="A${String(row)}"><v>1</v></c><c r="XFD${String(row)}"><v>1</v></c></row>`;
    expect(failureOf(() => readShape({ rows })).code).toBe("too-large");
  });
});

describe("parts in other encodings", () => {
  const xml = worksheet(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>達成率</t></is></c></row></sheetData>`);
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? "\ufeff" : ""), ...xml].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const shiftJis = (): Uint8Array => {
    const head = `<?xml version="1.0" encoding="Shift_JIS"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`;
    const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from([
      ...letters(head),
      ...[0x92, 0x42, 0x90, 0xac, 0x97, 0xa6],
      ...letters(`</t></is></c></row></sheetData></worksheet>`),
    ]);
  };
  it.each<[string, Uint8Array]>([
    ["UTF-8 with mark", new TextEncoder().encode(`\ufeff${xml}`)],
    ["UTF-16 little-endian with mark", utf16(false, true)],
    ["UTF-16 big-endian with mark", utf16(true, true)],
    ["UTF-16 little-endian", utf16(false, false)],
    ["UTF-16 big-endian", utf16(true, false)],
    ["Shift_JIS", shiftJis()],
  ])("%s, whole and streamed", (_, bytes) => {
    const file = zipped(filesOf({ files: { "xl/worksheets/sheet1.xml": bytes } }));
    expect(readXlsx(file).sheets[0]?.rows[0]?.values).toEqual(["達成率"]);
    expect(readXlsx(file, { streamAbove: 0 }).sheets[0]?.rows[0]?.values).toEqual(["達成率"]);
  });

  it("an unknown encoding is said", () => {
    const unknown = `<?xml version="1.0" encoding="klingon"?><worksheet/>`;
    expect(failureOf(() => readShape({ files: { "xl/worksheets/sheet1.xml": unknown } })).code).toBe(
      "unsupported-encoding",
    );
  });
});

describe("the formula of a cell", () => {
  const formulasOf = (rows: string): (string | undefined)[] => {
    const [sheet] = readShape({ rows }).sheets;
    if (!sheet) return [];
    return [0, 1, 2, 3].map((row) => formulaAt(sheet, row, 0));
  };

  it.each<[string, string, string | undefined]>([
    ["plain", `<f>B1/C1</f>`, "B1/C1"],
    ["entities", `<f>IF(B1&lt;5,&quot;未&quot;,B1)</f>`, `IF(B1<5,"未",B1)`],
    ["CDATA", `<f><![CDATA[IF(B1<5,1,2)]]></f>`, "IF(B1<5,1,2)"],
    ["with equals sign", `<f>=B1</f>`, "B1"],
    ["array by its text", `<f t="array" ref="A1:A3">SUM(B1:B3*C1:C3)</f>`, "SUM(B1:B3*C1:C3)"],
    ["data table", `<f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="D1" r2="D2"/>`, "TABLE(D1,D2)"],
    ["data table by columns", `<f t="dataTable" ref="A1:B2" r1="D1"/>`, "TABLE(,D1)"],
    ["empty", `<f/>`, undefined],
    ["with always-calculate mark", `<f ca="1">NOW()</f>`, "NOW()"],
  ])("%s", (_, formula, expected) => {
    expect(formulasOf(`<row r="1"><c r="A1">${formula}<v>1</v></c></row>`)[0]).toBe(expected);
  });

  it("shared ones are copied out, relative references moved along", () => {
    expect(
      formulasOf(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1/$C$1+B$1</f><v>1</v></c></row>` +
          `<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>1</v></c></row>`,
      ),
    ).toEqual(["B1/$C$1+B$1", "B2/$C$1+B$1", "B3/$C$1+B$1", undefined]);
  });

  it("shared ones are found behind the cells that use them", () => {
    expect(
      formulasOf(
        `<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="7">B2</f><v>1</v></c></row>` +
          `<row r="3"><c r="A3"><f t="shared" si="8"/><v>1</v></c></row>`,
      ),
    ).toEqual(["B1", "B2", undefined, undefined]);
  });
});
