import { strFromU8, unzipSync } from "fflate";
import {
  apply,
  deleteSheets,
  EMPTY_WORKBOOK,
  putSheet,
  type Chart,
  type ChartSource,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { createXlsx, editXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { convertWithOffice, describeWithOffice } from "../../tools/soffice";
import { richPackage } from "./write/rich-packages";

const NAME = "総括 '表'";
const column = (at: number, values: ChartSource["values"]): ChartSource => ({
  sheet: NAME,
  range: { top: 1, left: at, bottom: values.length, right: at },
  values,
});
const HEAD: ChartSource = { sheet: NAME, range: { top: 0, left: 1, bottom: 0, right: 1 }, values: ["<達成>"] };

function chart(kind: Chart["kind"]): Chart {
  return {
    kind,
    grouping: kind === "line" ? "clustered" : "stacked",
    title: "基本目標別 <&>",
    description: "目標ごとの件数",
    anchor: { top: 5, left: 0, bottom: 15, right: 5 },
    series: [
      {
        name: HEAD,
        categories: column(0, ["しごと", "ひと"]),
        values: column(1, [5, null]),
        color: "1F4E79",
        pattern: "upward",
      },
    ],
  };
}

const SHEET: Sheet = {
  name: NAME,
  kind: "worksheet",
  visibility: "visible",
  rows: [
    { index: 0, start: 0, values: ["目標", "<達成>"] },
    { index: 1, start: 0, values: ["しごと", 5] },
    { index: 2, start: 0, values: ["ひと", null] },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
  notes: [{ row: 0, column: 0, text: "控え" }],
  hyperlinks: [],
  validations: [],
  conditionalFormats: [],
  charts: [chart("bar"), chart("column"), chart("line")],
  sparklines: [
    { row: 1, column: 3, kind: "line", source: { sheet: NAME, range: { top: 1, left: 1, bottom: 1, right: 2 } } },
  ],
};
const BOOK: Workbook = { ...EMPTY_WORKBOOK, sheets: [SHEET] };

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const chartsIn = (bytes: Uint8Array) =>
  Object.keys(partsOf(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));

describe("charts of our own sheets", () => {
  const parts = partsOf(createXlsx(BOOK));

  it("carry the figures they show, their cells, and words for those who do not see them", () => {
    const xml = parts["xl/charts/chart1.xml"] ?? "";
    expect(xml).toContain("<c:f>'総括 ''表'''!$B$2:$B$3</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<a:pattFill prst="wdUpDiag">');
    expect(xml).toContain("<a:t>基本目標別 &lt;&amp;&gt;</a:t>");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="目標ごとの件数"');
  });

  it("stand in the sheet where the schema wants them", () => {
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(
      /<drawing r:id="rId\d"\/><legacyDrawing r:id="rId\d"\/><extLst>.*sparkline.*<\/extLst><\/worksheet>$/s,
    );
  });

  it("are put beside those of the town, made anew with their sheet, and go with it", () => {
    const bytes = richPackage();
    const before = readXlsx(bytes);
    const own = chartsIn(bytes);
    const added = editXlsx(bytes, [putSheet(before, SHEET, BOOK.formats)]);
    expect(chartsIn(added)).toHaveLength(own.length + 3);
    const fewer = editXlsx(added, [putSheet(readXlsx(added), { ...SHEET, charts: [chart("bar")] }, BOOK.formats)]);
    expect(chartsIn(fewer)).toHaveLength(own.length + 1);
    const gone = editXlsx(fewer, deleteSheets(readXlsx(fewer), [NAME]));
    expect(chartsIn(gone).sort()).toEqual(own.sort());
    expect(apply(before, []).sheets.map(({ name }) => name)).toEqual(readXlsx(gone).sheets.map(({ name }) => name));
  });
});

describeWithOffice("LibreOffice sees them", () => {
  it("all three", () => {
    const saved = convertWithOffice({ "charts.xlsx": createXlsx(BOOK) }, "xlsx").get("charts.xlsx");
    expect(chartsIn(new Uint8Array(saved ?? []))).toHaveLength(3);
  });
});
