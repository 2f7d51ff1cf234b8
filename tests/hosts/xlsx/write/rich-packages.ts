import { MAIN, OFFICE, relationship, relationships, zipped, type Files } from "../build-package";

/**
 * Workbooks with what real ones have and libraries lose: every part of a kind that must come through untouched when a
 * cell beside it changes. By hand, and only as deep as a reader looks.
 */
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";

const CONTENT: Readonly<Record<string, string>> = {
  "/xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "/xl/worksheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "/xl/worksheets/sheet2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "/xl/chartsheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
  "/xl/styles.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  "/xl/sharedStrings.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  "/xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
  "/xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "/xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "/xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "/xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "/xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  "/xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "/xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "/xl/tables/table1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  "/xl/externalLinks/externalLink1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  "/xl/pivotCache/pivotCacheDefinition1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  "/xl/pivotTables/pivotTable1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  "/customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
};

function contentTypes(macros: boolean): string {
  const overrides = Object.entries(CONTENT).map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="${macros && part === "/xl/workbook.xml" ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : type}"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${macros ? '<Default Extension="vbin" ContentType="application/vnd.ms-office.vbaProject"/>' : ""}${overrides.join("")}</Types>`;
}

function chart(reference: string): string {
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${reference}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

function graphicFrame(id: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="グラフ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

const ANCHOR = `<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const TEXT_BOX = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="注意書き"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>※ 提出は5月末</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75" x14ac:dyDescent="0.4"/><cols><col min="1" max="1" width="30.625" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" x14ac:dyDescent="0.4"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row><row r="2" spans="1:5" ht="33" customHeight="1" x14ac:dyDescent="0.4"><c r="A2" t="s" ph="1"><v>5</v></c><c r="B2"><v>80</v></c><c r="C2" s="2"><v>75</v></c><c r="D2" s="3"><f>C2/B2</f><v>0.9375</v></c><c r="E2"><f>[1]昨年!$A$1</f><v>7</v></c></row><row r="3" spans="1:5" x14ac:dyDescent="0.4"><c r="A3" t="s"><v>6</v></c><c r="B3"><v>350</v></c><c r="C3" s="2"><v>318</v></c><c r="D3" s="3"><f t="shared" ref="D3:D4" si="0">C3/B3</f><v>0.908</v></c></row><row r="4" spans="1:5" x14ac:dyDescent="0.4"><c r="A4" t="s"><v>6</v></c><c r="B4"><v>3</v></c><c r="C4" s="2"><v>4</v></c><c r="D4" s="3"><f t="shared" si="0"/><v>1.3333</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1" algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000"/><autoFilter ref="A1:E4"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="1"/><conditionalFormatting sqref="C2:C4"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E2:E4"><formula1>"達成,未達"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId9" tooltip="市のページ"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;P ページ</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="C2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>施策1!B2:C2</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const STRINGS = ["指標", "目標", "実績", "達成率", "備考"]
  .map((text) => `<si><t>${text}</t></si>`)
  .concat(
    '<si><t>相談件数</t><rPh sb="0" eb="4"><t>ソウダンケンスウ</t></rPh><phoneticPr fontId="1"/></si>',
    "<si><r><rPr><b/></rPr><t>受講</t></r><r><t>者数</t></r></si>",
  )
  .join("");

/** What libraries lose, all in one workbook; with macros it is an .xlsm. */
export function richFiles({ macros = false } = {}): Files {
  return {
    "[Content_Types].xml": contentTypes(macros),
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" activeTab="1"/></bookViews><sheets><sheet name="施策1" sheetId="4" r:id="rId1"/><sheet name="集計" sheetId="2" r:id="rId2"/><sheet name="グラフ" sheetId="3" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">施策1!$A$1:$E$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">集計!$A$1:$D$9</definedName><definedName name="評価年度">2024</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
        relationship("rId2", "worksheet", "worksheets/sheet2.xml") +
        relationship("rId3", "chartsheet", "chartsheets/sheet1.xml") +
        relationship("rId4", "styles", "styles.xml") +
        relationship("rId5", "sharedStrings", "sharedStrings.xml") +
        relationship("rId6", "externalLink", "externalLinks/externalLink1.xml") +
        relationship("rId7", "calcChain", "calcChain.xml") +
        relationship("rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml") +
        relationship("rId9", "customXml", "../customXml/item1.xml") +
        (macros
          ? '<Relationship Id="rId10" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.vbin"/>'
          : ""),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="游ゴシック"/></font><font><sz val="6"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="9" uniqueCount="7">${STRINGS}</sst>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D2" i="4"/><c r="D3" i="4"/></calcChain>`,
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      relationship("rId1", "printerSettings", "../printerSettings/printerSettings1.bin") +
        relationship("rId2", "drawing", "../drawings/drawing1.xml") +
        relationship("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rId4", "comments", "../comments1.xml") +
        '<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>' +
        relationship("rId6", "table", "../tables/table1.xml") +
        relationship("rId9", "hyperlink", "https://example.jp/", ' TargetMode="External"'),
    ),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(
      relationship("rId1", "pivotTable", "../pivotTables/pivotTable1.xml"),
    ),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "drawing", "../drawings/drawing2.xml")),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}" xmlns:r="${OFFICE}"><xdr:twoCellAnchor>${ANCHOR}${graphicFrame("rId1")}<xdr:clientData/></xdr:twoCellAnchor><xdr:twoCellAnchor>${ANCHOR}${TEXT_BOX}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(relationship("rId1", "chart", "../charts/chart1.xml")),
    "xl/drawings/drawing2.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}" xmlns:r="${OFFICE}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/>${graphicFrame("rId1")}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing2.xml.rels": relationships(relationship("rId1", "chart", "../charts/chart2.xml")),
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 10, 3, 15, 4, 4</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
    "xl/charts/chart1.xml": chart("施策1!$C$2:$C$4"),
    "xl/charts/chart2.xml": chart("施策1!$B$2:$B$4"),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" dT="2026-05-01T00:00:00.00" personId="{2}" id="{1}"><text>確認をお願いします</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="企画課" id="{2}" userId="a" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:E4" totalsRowShown="0"><autoFilter ref="A1:E4"/><tableColumns count="5">${["指標", "目標", "実績", "達成率", "備考"].map((name, at) => `<tableColumn id="${String(at + 1)}" name="${name}"/>`).join("")}</tableColumns></table>`,
    "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="昨年"/></sheetNames></externalBook></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
      relationship("rId1", "externalLinkPath", "昨年度.xlsx", ' TargetMode="External"'),
    ),
    "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:E4" sheet="施策1"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
    "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="ピボット1" cacheId="1" dataCaption="値"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
    "customXml/item1.xml": "<設定><様式>第3号</様式></設定>",
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{F1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": relationships(relationship("rId1", "customXmlProps", "itemProps1.xml")),
    "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    ...(macros && { "xl/vbaProject.vbin": new Uint8Array([0xd0, 0xcf, 7, 7, 7]) }),
  };
}

export function richPackage(options: { macros?: boolean } = {}): Uint8Array {
  return zipped(richFiles(options));
}
