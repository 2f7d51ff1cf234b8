import { MAIN, relationship, type Shape } from "./build-package";

/** A workbook with a little of everything, so that every reader is met. */
export const everything = {
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
} satisfies Shape;
