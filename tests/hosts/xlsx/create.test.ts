import { strFromU8, unzipSync } from "fflate";
import { columnName, type CellFormat, type Sheet, type Workbook } from "../../../src/core";
import { createXlsx } from "../../../src/hosts/xlsx/create";
import { sheetOf, workbookOf } from "./create/workbooks";

const partsOf = (workbook: Workbook) =>
  Object.fromEntries(Object.entries(unzipSync(createXlsx(workbook))).map(([path, bytes]) => [path, strFromU8(bytes)]));
const sheetXml = (sheet: Partial<Sheet>, values: Parameters<typeof sheetOf>[1] = [["a"]]) =>
  partsOf(workbookOf([sheetOf("s", values, sheet)]))["xl/worksheets/sheet1.xml"] ?? "";

/** Everything at once. */
const FULL = workbookOf(
  [
    sheetOf(
      "表",
      [
        ["指標", 1],
        [null, null],
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
        hiddenRows: [{ from: 5, to: 6 }],
        hiddenColumns: [{ from: 3, to: 3 }],
        isProtected: true,
        notes: [{ row: 0, column: 1, text: "出典:\n統計" }],
        hyperlinks: [
          { range: { top: 0, left: 0, bottom: 0, right: 0 }, target: "#'別 表'!A1" },
          { range: { top: 1, left: 1, bottom: 1, right: 1 }, target: "https://example.jp/?a=1&b=2" },
        ],
        validations: [
          {
            ranges: [{ top: 0, left: 1, bottom: 9, right: 1 }],
            type: "list",
            formula1: '"達成,未達成"',
            allowBlank: true,
            prompt: { title: "達成状況", text: "選んでください" },
            error: { title: "入力", text: "一覧から選んでください" },
          },
        ],
        conditionalFormats: [
          { ranges: [{ top: 0, left: 0, bottom: 1, right: 1 }], type: "expression", priority: 1, formulas: ["A1<B1"] },
        ],
        layout: {
          columnWidths: [{ columns: { from: 0, to: 4 }, width: 12 }],
          rowHeights: [{ rows: { from: 0, to: 0 }, height: 30 }],
          frozenAt: { row: 1, column: 1 },
          showGridLines: false,
          tabColor: "ff0000",
          autoFilter: { top: 0, left: 0, bottom: 1, right: 1 },
          print: {
            landscape: true,
            paper: 9,
            fitToWidth: 1,
            fitToHeight: 0,
            area: { top: 0, left: 0, bottom: 9, right: 4 },
            titleRows: { from: 0, to: 1 },
            rowBreaks: [5],
            margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7 },
            centerHorizontally: true,
            header: "&C達成状況 & 課題",
            footer: "&P / &N",
          },
        },
      },
    ),
    sheetOf("別 表", [["x"]], { visibility: "hidden" }),
  ],
  { names: [{ name: "基準年", formula: "'別 表'!$A$1", hidden: false }] },
);

describe("createXlsx", () => {
  it("makes the same bytes every time", () => expect(createXlsx(FULL)).toEqual(createXlsx(FULL)));

  it("puts the parts of a sheet in the order of the schema", () => {
    const xml = partsOf(FULL)["xl/worksheets/sheet1.xml"] ?? "";
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "legacyDrawing",
    ];
    const places = order.map((tag) => xml.search(new RegExp(`<${tag}[ />]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("names every part in the content types and every relation leads to a part", () => {
    const parts = partsOf(FULL);
    const types = parts["[Content_Types].xml"] ?? "";
    for (const path of Object.keys(parts)) {
      if (path.endsWith(".xml") && !path.startsWith("[")) expect(types).toContain(`PartName="/${path}"`);
    }
    expect(types).toContain('Extension="vml"');
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith(".rels")) continue;
      const folder = path.slice(0, path.indexOf("_rels/"));
      for (const [, target = ""] of xml.matchAll(/Target="([^"]*)"(?! TargetMode)/g)) {
        const resolved = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(resolved);
      }
    }
  });

  it("keeps names, print areas, print titles and filters as defined names", () => {
    const xml = partsOf(FULL)["xl/workbook.xml"] ?? "";
    expect(xml).toContain("<definedName name=\"基準年\">'別 表'!$A$1</definedName>");
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'表\'!$A$1:$E$10</definedName>');
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'表\'!$1:$2</definedName>');
    expect(xml).toContain('name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"');
  });

  it("draws the boxes of notes, or Excel would not show them", () => {
    const parts = partsOf(FULL);
    expect(parts["xl/comments1.xml"]).toContain('ref="B1"');
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>0</x:Row><x:Column>1</x:Column>");
  });

  it("writes an address outside as a relation and a place inside as a location", () => {
    const parts = partsOf(FULL);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("location=\"'別 表'!A1\"");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
      'Target="https://example.jp/?a=1&amp;b=2" TargetMode="External"',
    );
  });
});

describe("cells", () => {
  it.each<[string, string]>([
    ["=1+1", "<t>=1+1</t>"],
    ["a<b&c", "<t>a&lt;b&amp;c</t>"],
    ["一\n二", '<t xml:space="preserve">一\n二</t>'],
    [" x", '<t xml:space="preserve"> x</t>'],
    ["a\r\nb", "a_x000D_\nb"],
    ["a\u0007b", "a_x0007_b"],
    ["_x000D_", "_x005F_x000D_"],
    ["\ud800", "_xD800_"],
    ["𠮷野家", "<t>𠮷野家</t>"],
  ])("%j is text %s", (text, xml) =>
    expect(partsOf(workbookOf([sheetOf("s", [[text]])]))["xl/sharedStrings.xml"]).toContain(xml),
  );

  it("writes every kind of value", () => {
    const xml = sheetXml({}, [[1.5, "文", true, { error: "#N/A" }, null, -0, Infinity]]);
    expect(xml).toContain('<c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>');
    expect(xml).toContain('<c r="D1" t="e"><v>#N/A</v></c><c r="F1"><v>0</v></c><c r="G1" t="e"><v>#NUM!</v></c>');
  });

  it("writes formulas with what they last gave", () => {
    const rows = [
      { index: 0, start: 1, values: [1, "a", null], formulas: ['IF(A1<"&",1,2)', "B1&C1", "A1"], formats: [0, 0, 0] },
    ];
    const parts = partsOf(workbookOf([sheetOf("s", [], { rows })]));
    const xml = parts["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<c r="B1"><f>IF(A1&lt;"&amp;",1,2)</f><v>1</v></c>');
    expect(xml).toContain('<c r="C1" t="str"><f>B1&amp;C1</f><v>a</v></c><c r="D1"><f>A1</f></c>');
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("lists the sheets that formulas name in other files", () => {
    const rows = [{ index: 0, start: 0, values: [1], formulas: ["SUM('[1]Ｒ６ 実績'!A1:A3)+[1]表!B2"] }];
    const parts = partsOf(workbookOf([sheetOf("s", [], { rows })], { externalLinks: ["元データ.xlsx"] }));
    expect(parts["xl/externalLinks/externalLink1.xml"]).toContain('<sheetName val="Ｒ６ 実績"/><sheetName val="表"/>');
    expect(parts["xl/externalLinks/_rels/externalLink1.xml.rels"]).toContain('TargetMode="External"');
  });
});

describe("looks", () => {
  const stylesOf = (...formats: CellFormat[]) =>
    partsOf(workbookOf([sheetOf("s", [["a"]])], { formats: [{ numberFormat: "General", locked: true }, ...formats] }))[
      "xl/styles.xml"
    ] ?? "";

  it("has 游ゴシック 11 where nothing else is said", () =>
    expect(stylesOf()).toContain('<font><sz val="11"/><name val="游ゴシック"/>'));

  it.each<[CellFormat, string]>([
    [{ numberFormat: '#,##0"人"', locked: true }, 'formatCode="#,##0&quot;人&quot;"'],
    [{ numberFormat: "#,##0", locked: true }, '<xf numFmtId="3"'],
    [{ numberFormat: "General", locked: false }, '<protection locked="0"/>'],
    [{ numberFormat: "General", locked: true, look: { fill: "ffff00" } }, '<fgColor rgb="FFFFFF00"/>'],
    [{ numberFormat: "General", locked: true, look: { rotation: 255, wrap: true } }, 'textRotation="255" wrapText="1"'],
    [{ numberFormat: "General", locked: true, look: { rotation: -45 } }, 'textRotation="135"'],
    [
      { numberFormat: "General", locked: true, look: { border: { top: "thin", left: "hair" } } },
      '<left style="hair"><color indexed="64"/></left><right/><top style="thin"><color indexed="64"/></top>',
    ],
    [
      { numberFormat: "General", locked: true, look: { font: { bold: true, color: "ff0000" } } },
      '<b/><sz val="11"/><color rgb="FFFF0000"/><name val="游ゴシック"/>',
    ],
  ])("%j", (format, xml) => expect(stylesOf(format)).toContain(xml));
});

describe("rows and columns", () => {
  it("does not let columns overlap, hidden ones inside wide ones included", () => {
    const xml = sheetXml({
      hiddenColumns: [{ from: 2, to: 2 }],
      layout: { columnWidths: [{ columns: { from: 0, to: 4 }, width: 10 }] },
    });
    expect([...xml.matchAll(/<col min="(\d+)" max="(\d+)"/g)].map(([, min, max]) => [min, max])).toEqual([
      ["1", "2"],
      ["3", "3"],
      ["4", "5"],
    ]);
  });

  it("hides the rest of a sheet without writing a million rows", () => {
    const xml = sheetXml({ hiddenRows: [{ from: 3, to: 1_048_575 }] }, [["a"], ["b"], [null], [null], ["裏"]]);
    expect(xml).toContain('zeroHeight="1"');
    expect([...xml.matchAll(/<row r="(\d+)"( hidden="1")?/g)].map(([, row, hidden]) => row + (hidden ?? ""))).toEqual([
      "1",
      "2",
      "3",
      '4 hidden="1"',
      '5 hidden="1"',
    ]);
  });

  it("shows at least one sheet", () => {
    const xml = partsOf(workbookOf([sheetOf("a", [], { visibility: "hidden" })]))["xl/workbook.xml"];
    expect(xml).not.toContain("state=");
  });

  it("cuts messages that would make Excel repair the file", () => {
    const ranges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const xml = sheetXml({ validations: [{ ranges, type: "none", prompt: { title: "あ".repeat(50) } }] });
    expect(xml).toContain(`promptTitle="${"あ".repeat(32)}"`);
  });

  it("is fast enough for big sheets", () => {
    const values = Array.from({ length: 20_000 }, (_, row) => [columnName(row % 700), row, row / 7, null, "同じ"]);
    const start = performance.now();
    createXlsx(workbookOf([sheetOf("s", values)]));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
