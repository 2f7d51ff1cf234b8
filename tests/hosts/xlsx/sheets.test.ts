import { formatAt, type Sheet, type Workbook } from "../../../src/core/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { filesOf, MAIN, OFFICE, readShape, relationship, zipped, type Shape } from "./build-package";

function sheetOf(shape: Shape): Sheet {
  const [sheet] = readShape(shape).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("number formats and locks", () => {
  const formatsOf = (styles: string): Workbook["formats"] => readShape({ styles }).formats;

  it.each([
    [0, "General"],
    [3, "#,##0"],
    [9, "0%"],
    [14, "yyyy/m/d"],
    [27, "[$-411]ge.m.d"],
    [31, 'yyyy"年"m"月"d"日"'],
    [36, "[$-411]ge.m.d"],
    [38, "#,##0;[Red]\\-#,##0"],
    [49, "@"],
    [50, "[$-411]ge.m.d"],
    [58, '[$-411]ggge"年"m"月"d"日"'],
    [163, "General"],
  ])("built-in format %d is %s, as a Japanese Excel shows it", (id, code) => {
    expect(formatsOf(`<cellXfs><xf numFmtId="${String(id)}"/></cellXfs>`)).toEqual([
      { numberFormat: code, locked: true },
    ]);
  });

  it("custom codes, locks, and each different format once", () => {
    const workbook = readShape({
      styles:
        `<numFmts count="2"><numFmt numFmtId="176" formatCode="#,##0&quot;人&quot;"/><numFmt numFmtId="5" formatCode="0.0"/></numFmts>` +
        `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="176"><protection locked="0"/></xf>` +
        `<xf numFmtId="176" fontId="1"><alignment/></xf><xf numFmtId="5"/></cellXfs>`,
      rows: `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3"/><c r="D1" s="4"/><c r="E1"><v>1</v></c></row>`,
    });
    expect(workbook.formats).toHaveLength(4);
    const [sheet] = workbook.sheets;
    expect(sheet?.rows[0]?.formats).toEqual([1, 2, 1, 3, 0]);
    expect(sheet && formatAt(workbook, sheet, 0, 0)).toEqual({ numberFormat: '#,##0"人"', locked: true });
    expect(sheet && formatAt(workbook, sheet, 0, 1)).toEqual({ numberFormat: '#,##0"人"', locked: false });
    expect(sheet && formatAt(workbook, sheet, 0, 3)).toEqual({ numberFormat: "0.0", locked: true });
  });

  it("a workbook without styles has the normal format", () => {
    expect(readShape({}).formats).toEqual([{ numberFormat: "General", locked: true }]);
  });
});

describe("what a sheet hides", () => {
  it("rows: marked, without height, in a closed group", () => {
    const sheet = sheetOf({
      rows:
        `<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="5" ht="0" customHeight="1"/>` +
        `<row r="6" ht="18.75"/><row r="8" outlineLevel="1" hidden="1"/><row r="9" collapsed="1"/>`,
    });
    expect(sheet.hiddenRows).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
      { from: 7, to: 7 },
    ]);
  });

  it("rows that do not stand in the file, where the sheet hides them by default", () => {
    const sheet = sheetOf({
      sheet: `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"/><row r="2"><c><v>1</v></c></row><row r="4"/></sheetData>`,
    });
    expect(sheet.hiddenRows).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 1_048_575 },
    ]);
  });

  it("columns: marked, without width, in a closed group", () => {
    const sheet = sheetOf({
      sheet:
        `<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/>` +
        `<col min="6" max="7" width="8" outlineLevel="1" hidden="1"/><col min="8" max="8" width="8" collapsed="1"/><col min="9" max="2"/></cols><sheetData/>`,
    });
    expect(sheet.hiddenColumns).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 6 },
    ]);
  });

  it("columns that are not listed, where the default width is nothing", () => {
    const sheet = sheetOf({
      sheet: `<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><cols><col min="1" max="3" width="9"/></cols><sheetData/>`,
    });
    expect(sheet.hiddenColumns).toEqual([{ from: 3, to: 16_383 }]);
  });

  it("sheets", () => {
    const sheets = ["", ` state="hidden"`, ` state="veryHidden"`, ` state="visible"`];
    const workbook = readShape({
      sheets: `<sheets>${sheets.map((state, i) => `<sheet name="${String(i)}" sheetId="${String(i)}"${state} r:id="rId1"/>`).join("")}</sheets>`,
    });
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden", "visible"]);
  });
});

describe("what stands around the rows", () => {
  it("merges, one over the whole sheet included; what is none is left out", () => {
    expect(
      sheetOf({
        sheet: `<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C3"/><mergeCell ref="D4"/><mergeCell ref="?"/><mergeCell/></mergeCells>`,
      }).merges,
    ).toEqual([range(0, 0, 1_048_575, 16_383), range(1, 1, 2, 2)]);
  });

  it.each([
    [`<sheetProtection sheet="1" objects="1"/>`, true],
    [`<sheetProtection sheet="true"/>`, true],
    [`<sheetProtection sheet="0"/>`, false],
    [`<sheetProtection objects="1"/>`, false],
    ["", false],
  ])("protection %s is %s", (protection, expected) => {
    expect(sheetOf({ sheet: `<sheetData/>${protection}` }).isProtected).toBe(expected);
  });

  it("hyperlinks outside and within", () => {
    expect(
      sheetOf({
        sheet: `<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="A2:B2" location="'施策 1'!A1" display="x"/><hyperlink ref="A3" r:id="rId9" location="top"/></hyperlinks>`,
        sheetRelationships: relationship(
          "rId9",
          "hyperlink",
          "https://example.jp/?a=1&amp;b=2",
          ` TargetMode="External"`,
        ),
      }).hyperlinks,
    ).toEqual([
      { range: range(0, 0, 0, 0), target: "https://example.jp/?a=1&b=2" },
      { range: range(1, 0, 1, 1), target: "#'施策 1'!A1" },
      { range: range(2, 0, 2, 0), target: "https://example.jp/?a=1&b=2#top" },
    ]);
  });

  it("validations of both kinds", () => {
    const newer =
      `<extLst><ext xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm"><x14:dataValidation type="list" allowBlank="1">` +
      `<x14:formula1><xm:f>一覧!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    expect(
      sheetOf({
        sheet:
          `<sheetData/><dataValidations count="2"><dataValidation type="decimal" operator="between" allowBlank="1" promptTitle="入力" prompt="数値で_x000a_入力" errorTitle="誤り" error="0以上" sqref="A1:B2 C3">` +
          `<formula1>0</formula1><formula2>100</formula2></dataValidation><dataValidation sqref="E:E"/></dataValidations>${newer}`,
      }).validations,
    ).toEqual([
      {
        ranges: [range(0, 0, 1, 1), range(2, 2, 2, 2)],
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "100",
        allowBlank: true,
        prompt: { title: "入力", text: "数値で\n入力" },
        error: { title: "誤り", text: "0以上" },
      },
      { ranges: [range(0, 4, 1_048_575, 4)], type: "none" },
      { ranges: [range(0, 3, 8, 3)], type: "list", formula1: "一覧!$A$1:$A$3", allowBlank: true },
    ]);
  });

  it("conditional formats of both kinds; what only adds looks to a data bar is no rule of its own", () => {
    const newer =
      `<extLst><ext><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>` +
      `<x14:conditionalFormatting><x14:cfRule type="expression" priority="3" id="{2}"><xm:f>一覧!$A$1&gt;0</xm:f><x14:dxf/></x14:cfRule><xm:sqref>B1:B2 C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(
      sheetOf({
        sheet:
          `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>80</formula></cfRule>` +
          `<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><color/></colorScale></cfRule></conditionalFormatting>${newer}`,
      }).conditionalFormats,
    ).toEqual([
      { ranges: [range(0, 0, 8, 0)], type: "cellIs", priority: 2, formulas: ["80"] },
      { ranges: [range(0, 0, 8, 0)], type: "colorScale", priority: 1, formulas: [] },
      { ranges: [range(0, 1, 1, 1), range(0, 2, 0, 2)], type: "expression", priority: 3, formulas: ["一覧!$A$1>0"] },
    ]);
  });

  it("notes, and threads in place of the notes that stand in for them", () => {
    expect(
      sheetOf({
        sheetRelationships:
          relationship("rId1", "comments", "..\\comments1.xml") +
          `<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threadedComments/t1.xml"/>`,
        files: {
          "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>確認</t></r><r><t>済</t></r><rPh sb="0" eb="1"><t>カク</t></rPh></text></comment><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
          "xl/threadedComments/t1.xml": `<ThreadedComments><threadedComment ref="A1" id="1"><text>出典は？</text></threadedComment><threadedComment ref="A1" id="2" parentId="1"><text>統計年報</text></threadedComment></ThreadedComments>`,
        },
      }).notes,
    ).toEqual([
      { row: 0, column: 0, text: "出典は？\n統計年報" },
      { row: 1, column: 1, text: "確認済" },
    ]);
  });
});

describe("the workbook", () => {
  it("defined names: where they belong and whether they show", () => {
    expect(
      readShape({
        sheets: `<sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="別" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="目標">表!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">別!$A$1:$C$9</definedName><definedName name="x" hidden="1">"A&amp;B"</definedName></definedNames>`,
      }).names,
    ).toEqual([
      { name: "目標", formula: "表!$B$2", hidden: false },
      { name: "_xlnm.Print_Area", formula: "別!$A$1:$C$9", hidden: false, sheet: "別" },
      { name: "x", formula: '"A&B"', hidden: true },
    ]);
  });

  it("other files by their numbers", () => {
    expect(
      readShape({
        sheets: `<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId7"/></externalReferences>`,
        workbookRelationships:
          relationship("rId7", "externalLink", "externalLinks/e2.xml") +
          relationship("rId8", "externalLink", "externalLinks/e1.xml"),
        files: {
          "xl/externalLinks/e1.xml": "<externalLink/>",
          "xl/externalLinks/_rels/e1.xml.rels": `<Relationships>${relationship("rId1", "externalLinkPath", "file:///%E8%A8%88.xlsx", ` TargetMode="External"`)}</Relationships>`,
        },
      }).externalLinks,
    ).toEqual(["file:///%E8%A8%88.xlsx", ""]);
  });

  it("chart sheets have no cells", () => {
    const workbook = readShape({
      sheets: `<sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="図" sheetId="2" r:id="rId5"/></sheets>`,
      workbookRelationships: relationship("rId5", "chartsheet", "chartsheets/sheet1.xml"),
      files: {
        "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"><sheetProtection content="1"/><drawing r:id="rId1" xmlns:r="${OFFICE}"/></chartsheet>`,
      },
    });
    expect(workbook.sheets.map(({ kind, rows, isProtected }) => ({ kind, rows, isProtected }))).toEqual([
      { kind: "worksheet", rows: [], isProtected: false },
      { kind: "chartsheet", rows: [], isProtected: true },
    ]);
  });

  it.each([
    ["absolute", "/xl/worksheets/sheet1.xml"],
    ["with back-slashes", "worksheets\\sheet1.xml"],
    ["with dots", "./../xl/worksheets/sheet1.xml"],
    ["in other letters", "Worksheets/Sheet1.XML"],
    ["percent-encoded", "worksheets/%73heet1.xml"],
  ])("targets %s are found", (_, target) => {
    const shape = { rows: `<row><c><v>1</v></c></row>` };
    const files = filesOf(shape);
    files["xl/_rels/workbook.xml.rels"] = `<Relationships>${relationship("rId1", "worksheet", target)}</Relationships>`;
    expect(readXlsx(zipped(files)).sheets[0]?.rows).toHaveLength(1);
  });

  it("names in the strict flavour, and a workbook at an unusual place", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const files = {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="book/main.xml"/></Relationships>`,
      "book/main.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict" xmlns:rel="${strict}"><sheets><sheet name="表_x0041_" sheetId="1" rel:id="b"/></sheets></workbook>`,
      "book/_rels/main.xml.rels": `<Relationships><Relationship Id="b" Type="${strict}/worksheet" Target="s.xml"/></Relationships>`,
      "book/s.xml": `<worksheet><sheetData><row><c t="d"><v>2024-04-01</v></c></row></sheetData></worksheet>`,
    };
    const [sheet] = readXlsx(zipped(files)).sheets;
    expect(sheet?.name).toBe("表A");
    expect(sheet?.rows[0]?.values).toEqual([45383]);
  });

  it("a stored (not packed) file reads the same", () => {
    const files = filesOf({ rows: `<row><c><v>1</v></c></row>` });
    expect(readXlsx(zipped(files, 0))).toEqual(readXlsx(zipped(files)));
  });
});

describe("big sheets are read while they are unpacked", () => {
  it("with the same outcome, wherever the pieces are cut", () => {
    let rows = "";
    for (let row = 1; row <= 30_000; row++)
      rows += `<row r="${String(row)}"${row % 7 ? "" : ` hidden="1"`}><c r="A${String(row)}"><f t="shared" si="0"${row === 1 ? ` ref="A1:A9"` : ""}>${row === 1 ? "B1" : ""}</f><v>${String(row)}</v></c><c r="B${String(row)}" t="inlineStr"><is><t>行${String(row * 7919)}の説明&amp;注記</t></is></c></row>`;
    const shape = {
      sheet: `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    };
    const whole = readShape(shape);
    const streamed = readShape(shape, { streamAbove: 0 });
    expect(whole.sheets[0]?.rows).toHaveLength(30_000);
    expect(whole.sheets[0]?.hiddenRows).toHaveLength(Math.floor(30_000 / 7));
    expect(streamed).toEqual(whole);
  });

  it("even a row longer than a piece", () => {
    let cells = "";
    for (let column = 0; column < 16_384; column++)
      cells += `<c t="inlineStr"><is><t>${"長".repeat(60)}${String(column * 7919)}</t></is></c>`;
    const shape = { rows: `<row>${cells}</row>` };
    expect(readShape(shape, { streamAbove: 0 })).toEqual(readShape(shape));
  });
});
