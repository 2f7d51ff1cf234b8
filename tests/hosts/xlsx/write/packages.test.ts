import { unzipSync, strFromU8 } from "fflate";
import {
  editCell,
  editMemo,
  editNote,
  flagSheet,
  HostError,
  type CellValue,
  type Workbook,
} from "../../../../src/core";
import { editXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { MAIN, OFFICE, packageOf, relationship, worksheet, type Shape } from "../build-package";
import { shown } from "./shown";

/** Packages made by hand: each spells something in a way that careless writers lose. */

function set(bytes: Uint8Array, name: string, value: CellValue, formula?: string, numberFormat?: string): Uint8Array {
  const workbook = readXlsx(bytes);
  return editXlsx(bytes, [cellEdit(workbook, name, value, formula, numberFormat)]);
}

function cellEdit(workbook: Workbook, name: string, value: CellValue, formula?: string, numberFormat?: string) {
  const [sheet] = workbook.sheets;
  const found = /^([A-Z])(\d+)$/.exec(name);
  if (!sheet || !found?.[1]) throw new Error(name);
  const at = { sheet: sheet.name, row: Number(found[2]) - 1, column: found[1].charCodeAt(0) - 65 };
  return editCell(workbook, sheet, at, {
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
  });
}

function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

const sheetPart = (bytes: Uint8Array) => part(bytes, "xl/worksheets/sheet1.xml");
const rowsIn = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/s.exec(sheetPart(bytes))?.[1];

describe("only the cell that changes is spelled anew", () => {
  const row = `<row r="2" spans="2:4" ht="20" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><!-- kept --><c r="D2"><v>4</v></c></row>`;
  const shape: Shape = {
    sheet: `<dimension ref="B2:D2"/><cols><col min="6" max="7" width="9" style="1"/></cols><sheetData>${row}</sheetData><pageMargins left="1"/>`,
    strings: "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>",
    styles: `<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;人&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="176" fillId="0" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>`,
  };
  const bytes = packageOf(shape);

  it.each<[string, string, CellValue, string | undefined, string]>([
    [
      "a number over a text",
      "B2",
      5,
      undefined,
      `<row r="2" spans="2:4" ht="20" customHeight="1"><c r="B2"><v>5</v></c><!-- kept --><c r="D2"><v>4</v></c></row>`,
    ],
    [
      "a cell between two",
      "C2",
      "<&>",
      undefined,
      `<row r="2" spans="2:4" ht="20" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c><!-- kept --><c r="D2"><v>4</v></c></row>`,
    ],
    [
      "a cell before all",
      "A2",
      true,
      undefined,
      `<row r="2" spans="1:4" ht="20" customHeight="1"><c r="A2" t="b"><v>1</v></c><c r="B2" s="0" t="s"><v>0</v></c><!-- kept --><c r="D2"><v>4</v></c></row>`,
    ],
    [
      "a formula with its result",
      "D2",
      "未集計",
      'IF(B2="","未集計",B2)',
      `<row r="2" spans="2:4" ht="20" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><!-- kept --><c r="D2" t="str"><f>IF(B2="","未集計",B2)</f><v>未集計</v></c></row>`,
    ],
    [
      "an emptied cell",
      "D2",
      null,
      undefined,
      `<row r="2" spans="2:4" ht="20" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><!-- kept --><c r="D2"/></row>`,
    ],
    ["a row before all", "A1", 1, undefined, `<row r="1"><c r="A1"><v>1</v></c></row>${row}`],
    [
      "a row behind all, in the look of its column",
      "F9",
      7,
      undefined,
      `${row}<row r="9"><c r="F9" s="1"><v>7</v></c></row>`,
    ],
  ])("%s", (_, name, value, formula, expected) => {
    expect(rowsIn(set(bytes, name, value, formula))).toBe(expected);
  });

  it("leaves every other part as it was packed", () => {
    const before = unzipSync(bytes);
    const after = unzipSync(set(bytes, "B2", 5));
    const changed = Object.keys(after).filter(
      (name) => strFromU8(after[name] ?? new Uint8Array()) !== strFromU8(before[name] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(part(set(bytes, "B2", 5), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("gives the style a number format and keeps the rest of it", () => {
    const after = set(bytes, "D2", 4, undefined, '#,##0"以上"');
    expect(part(after, "xl/styles.xml")).toContain(
      `<numFmts count="2"><numFmt numFmtId="176" formatCode="0&quot;人&quot;"/><numFmt numFmtId="177" formatCode="#,##0&quot;以上&quot;"/></numFmts>`,
    );
    expect(part(after, "xl/styles.xml")).toContain('<xf applyNumberFormat="1" numFmtId="177" fontId="0"/></cellXfs>');
    expect(rowsIn(after)).toContain('<c r="D2" s="2"><v>4</v></c>');
    expect(part(set(after, "D2", 4, undefined, "General"), "xl/styles.xml")).toContain('<cellXfs count="4">');
  });

  it("widens the used range", () => {
    expect(sheetPart(set(bytes, "F9", 7))).toContain('<dimension ref="B2:F9"/>');
  });
});

describe("sheets that are spelled unusually", () => {
  it("keeps a prefix", () => {
    const bytes = packageOf({
      files: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`,
      },
    });
    const after = sheetPart(set(set(bytes, "B1", "文"), "A2", 2));
    expect(after).toContain(`<x:c r="B1" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row>`);
    expect(after).toContain(`<x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>`);
  });

  it.each(["<sheetData/>", "<sheetData></sheetData>", '<sheetData><row r="1"/></sheetData>'])("fills %s", (data) => {
    expect(readXlsx(set(packageOf({ sheet: data }), "B1", 3)).sheets[0]?.rows[0]).toMatchObject({
      start: 1,
      values: [3],
    });
  });

  it("finds rows and cells without addresses", () => {
    const bytes = packageOf({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" });
    const after = readXlsx(set(bytes, "B1", 9));
    expect(after.sheets[0]?.rows.map(({ values }) => values)).toEqual([[1, 9], [3]]);
  });

  it("is not led astray by an end tag inside CDATA", () => {
    const bytes = packageOf({
      rows: `<row r="1"><c r="A1" t="str"><f><![CDATA["</row></sheetData>"]]></f><v>x</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    });
    const after = readXlsx(set(bytes, "A2", 5));
    expect(after.sheets[0]?.rows.map(({ values }) => values)).toEqual([["x"], [5]]);
    expect(after.sheets[0]?.rows[0]?.formulas).toEqual(['"</row></sheetData>"']);
  });

  it("writes a part that came in UTF-16 as UTF-8, and says so", () => {
    const xml = worksheet(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>件数</t></is></c></row></sheetData>`,
    ).replace("?>", ' encoding="UTF-16"?>');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...xml].map((c) => c.charCodeAt(0))).buffer),
    ]);
    const after = set(packageOf({ files: { "xl/worksheets/sheet1.xml": utf16 } }), "B1", 5);
    expect(sheetPart(after)).toContain('encoding="UTF-8"');
    expect(readXlsx(after).sheets[0]?.rows[0]?.values).toEqual(["件数", 5]);
  });
});

describe("formulas that hang together", () => {
  const shared = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>`;

  it("every other cell of a group gets its own text before the first is overwritten", () => {
    const after = readXlsx(set(packageOf({ rows: shared }), "B1", 7));
    expect(after.sheets[0]?.rows.map(({ formulas }) => formulas?.at(-1))).toEqual([undefined, "A2*$A$1", "A3*$A$1"]);
  });

  it("a group whose first cell stays is left as it is spelled", () => {
    expect(rowsIn(set(packageOf({ rows: shared }), "B3", 7))).toContain('<c r="B2"><f t="shared" si="0"/><v>0</v></c>');
  });

  it.each(["array", "dataTable"])("no cell of a block (%s) is changed alone", (type) => {
    const rows = `<row r="1"><c r="A1"><f t="${type}" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
    expect(() => set(packageOf({ rows }), "A2", 5)).toThrow(
      expect.objectContaining({ code: "array-formula", at: { sheet: "表", row: 1, column: 0 } }),
    );
    expect(readXlsx(set(packageOf({ rows }), "B2", 5)).sheets[0]?.rows[1]?.values).toEqual([2, 5]);
  });

  it("the order of computing goes when formulas change", () => {
    const bytes = packageOf({
      rows: shared,
      workbookRelationships: relationship("rId9", "calcChain", "calcChain.xml"),
      files: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
    });
    const after = set(bytes, "B1", 7);
    expect(Object.keys(unzipSync(after))).not.toContain("xl/calcChain.xml");
    expect(part(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("what must not be written", () => {
  const locked = `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>`;
  const isProtected: Shape = {
    sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>`,
    styles: locked,
  };

  it("a locked cell of a protected sheet; the others can be", () => {
    const bytes = packageOf(isProtected);
    expect(() => set(bytes, "A1", 5)).toThrow(expect.objectContaining({ code: "protected-cell" }));
    expect(() => set(bytes, "C9", 5)).toThrow(expect.objectContaining({ code: "protected-cell" }));
    expect(readXlsx(set(bytes, "B1", 5)).sheets[0]?.rows[0]?.values).toEqual([1, 5]);
  });

  it("a cell that says something else than when it was read", () => {
    const bytes = packageOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const edit = cellEdit(readXlsx(bytes), "A1", 2);
    expect(() => editXlsx(set(bytes, "A1", 3), [edit])).toThrow(expect.objectContaining({ code: "cell-changed" }));
  });

  it.each<[string, Shape["files"]]>([
    ["signed", { "_xmlsignatures/origin.sigs": "x" }],
    [
      "strict-format",
      {
        "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    ],
  ])("a workbook that is %s", (code, files) => {
    const bytes = packageOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', files: files ?? {} });
    expect(() => set(bytes, "A1", 3)).toThrow(expect.objectContaining({ code }));
    expect(() => set(bytes, "A1", 3)).toThrow(HostError);
  });
});

describe("flags, notes and memos among those of others", () => {
  const bytes = packageOf({
    sheet:
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
      `<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>` +
      `<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId2"/>`,
    styles: `<cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
    sheetRelationships:
      relationship("rId1", "comments", "../comments1.xml") +
      relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    workbookRelationships: relationship("rId8", "customXml", "../customXml/item1.xml"),
    files: {
      "customXml/item1.xml": "<root>他の部品</root>",
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>課長</author></authors><commentList><comment ref="A1" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>太字</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    },
  });
  const before = readXlsx(bytes);
  const [sheet] = before.sheets;
  if (!sheet) throw new Error("one sheet");

  it("a flag stands behind the town's own format, with its look", () => {
    const after = editXlsx(bytes, [flagSheet(sheet, [{ row: 0, column: 0, rule: "cell/x", severity: "error" }])]);
    expect(sheetPart(after)).toContain(
      `</cfRule></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="2"><formula>N("tassei:cell/x")=0</formula></cfRule></conditionalFormatting><pageMargins`,
    );
    expect(part(after, "xl/styles.xml")).toContain('<dxfs count="2"><dxf><font><b/></font></dxf><dxf>');
    const again = editXlsx(after, [
      flagSheet(readXlsx(after).sheets[0] ?? sheet, [{ row: 1, column: 0, rule: "cell/x", severity: "error" }]),
    ]);
    expect(part(again, "xl/styles.xml")).toContain('<dxfs count="2">');
  });

  it("a note is added beside one with looks of its own, and taken away again", () => {
    const added = editXlsx(bytes, [editNote(sheet, { sheet: "表", row: 2, column: 1 }, "確認済み")]);
    expect(part(added, "xl/comments1.xml")).toContain("<rPr><b/></rPr>");
    expect(part(added, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>2</x:Row><x:Column>1</x:Column>");
    const [now] = readXlsx(added).sheets;
    if (!now) throw new Error("one sheet");
    const back = editXlsx(added, [editNote(now, { sheet: "表", row: 2, column: 1 }, null)]);
    expect(shown(readXlsx(back))).toEqual(shown(before));
    expect(part(back, "xl/drawings/vmlDrawing1.vml")).toContain("_x0000_s1025");
    expect(part(back, "xl/drawings/vmlDrawing1.vml")).not.toContain("<x:Row>2<");
  });

  it("a memo is a part of its own; the parts of others stay", () => {
    const kept = editXlsx(bytes, [editMemo(before, "accepted", "[1]")]);
    expect(part(kept, "customXml/item1.xml")).toBe("<root>他の部品</root>");
    expect(readXlsx(kept).memos).toEqual([{ key: "accepted", text: "[1]" }]);
    const changed = editXlsx(kept, [editMemo(readXlsx(kept), "accepted", "[2]")]);
    expect(readXlsx(changed).memos).toEqual([{ key: "accepted", text: "[2]" }]);
    const gone = editXlsx(changed, [editMemo(readXlsx(changed), "accepted", null)]);
    expect(Object.keys(unzipSync(gone)).filter((name) => name.startsWith("customXml"))).toEqual([
      "customXml/item1.xml",
    ]);
  });
});
