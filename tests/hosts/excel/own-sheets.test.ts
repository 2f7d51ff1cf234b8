import {
  apply,
  check,
  checkOptionsOf,
  editCell,
  fillOptionsOf,
  invert,
  planFindingsSheet,
  planSummary,
  putSheet,
  survey,
  type BorderStyle,
  type CellFormat,
  type Edit,
  type Sheet,
  type Workbook,
} from "../../../src/core";
import { readXlsx } from "../../../src/hosts/xlsx";
import { shown } from "../xlsx/write/shown";
import { openExcel, type OpenExcel } from "./open-excel";
import { HITOYOSHI, sampleBytes } from "../../tools/samples";

function ownSheets(workbook: Workbook): readonly Edit[] {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  return [
    ...planFindingsSheet(workbook, findings),
    ...planSummary(workbook, known.tables.tables, { ...fillOptionsOf(known), charts: true, sparklines: false }),
  ];
}

const OWN = ["検証結果", "達成状況一覧", "総括表"];

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}

/** The looks of every cell, as far as they are more than plain; a line between two cells is one, whosever it is. */
function looksOf(workbook: Workbook, name: string) {
  const looks: Record<string, Omit<NonNullable<CellFormat["look"]>, "border">> = {};
  const lines: Record<string, BorderStyle> = {};
  for (const { index, start, formats = [] } of sheetNamed(workbook, name).rows) {
    formats.forEach((id, at) => {
      const { border, ...look } = workbook.formats[id]?.look ?? {};
      const column = start + at;
      if (Object.keys(look).length > 0) looks[`${String(index)},${String(column)}`] = look;
      const places = { top: ["-", index, column], bottom: ["-", index + 1, column], left: ["|", index, column] };
      for (const [side, place] of Object.entries({ ...places, right: ["|", index, column + 1] })) {
        const line = border?.[side as keyof typeof border];
        if (line) lines[place.join(" ")] = line;
      }
    });
  }
  return { looks, lines };
}

jest.setTimeout(120_000);

describe("sheets of ours in Excel", () => {
  const book = readXlsx(sampleBytes(HITOYOSHI));
  const edits = ownSheets(book);
  const wanted = apply(book, edits);
  let excel: OpenExcel;
  beforeAll(async () => {
    // The engine behind the stand-in talks to itself when a sheet fills up formula by formula.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    excel = await openExcel(book);
    await excel.host.apply(edits);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    excel.complainNot();
    await excel.close();
  });

  it("say what they say in memory", async () => {
    expect(shown(await excel.host.read())).toEqual(shown(wanted));
  });

  it.each(OWN)("%s looks as it was drawn", (name) => {
    expect(looksOf(excel.book.content(), name)).toEqual(looksOf(wanted, name));
  });

  it.each(OWN)("%s is laid out and prints as it was drawn", (name) => {
    const { layout } = sheetNamed(excel.book.content(), name);
    const { columnWidths, rowHeights, ...drawn } = sheetNamed(wanted, name).layout ?? {};
    expect(layout).toMatchObject(drawn);
    for (const { rows, height } of rowHeights ?? []) {
      const is = layout?.rowHeights?.find(({ rows: each }) => each.from <= rows.from && each.to >= rows.to)?.height;
      expect(is).toBeCloseTo(height, 1);
    }
    for (const { columns, width } of columnWidths ?? []) {
      const is = layout?.columnWidths?.find(
        ({ columns: each }) => each.from <= columns.from && each.to >= columns.to,
      )?.width;
      expect(Math.abs((is ?? 0) - width)).toBeLessThan(0.3);
    }
  });

  it("has its charts, each over its cells", () => {
    const charts = (workbook: Workbook) =>
      (sheetNamed(workbook, "総括表").charts ?? []).map(({ kind, grouping, title, anchor, series }) => ({
        kind,
        grouping,
        title,
        anchor,
        series: series.map(({ values, categories, color }) => [values.range, categories.range, color]),
      }));
    expect(charts(wanted)).not.toHaveLength(0);
    expect(charts(excel.book.content())).toEqual(charts(wanted));
  });

  it("is read with looks and widths, so that it can be put back", async () => {
    const read = await excel.host.read();
    for (const name of OWN) expect(looksOf(read, name)).toEqual(looksOf(wanted, name));
    expect(sheetNamed(read, "検証結果").layout?.columnWidths).not.toHaveLength(0);
  });

  it("is written anew in its place, and what refers to it goes on referring to it", async () => {
    const now = await excel.host.read();
    const summary = sheetNamed(now, "総括表");
    const place = now.sheets.indexOf(summary);
    const town = now.sheets[0] as Sheet;
    const beside = { sheet: town.name, row: 200, column: 40 };
    await excel.host.apply([editCell(now, town, beside, { value: "総括表", formula: "総括表!A1" })]);
    const anew = {
      ...summary,
      rows: [{ index: 0, start: 0, values: ["総括", 3], formats: [0, 1] }],
      merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
      hyperlinks: [],
      charts: [],
    };
    const edit = putSheet(await excel.host.read(), anew, [
      { numberFormat: "General", locked: true },
      { numberFormat: "0.0", locked: false, look: { fill: "FFFBE6" } },
    ]);
    await excel.host.apply([edit]);
    const after = excel.book.content();
    expect(after.sheets.map(({ name }) => name).indexOf("総括表")).toBe(place);
    expect(sheetNamed(after, "総括表")).toMatchObject({ merges: anew.merges });
    expect(sheetNamed(after, "総括表").charts ?? []).toEqual([]);
    expect(excel.book.sheetNamed(town.name)?.cell(200, 40)).toMatchObject({ value: "総括", formula: "総括表!A1" });
    await excel.host.apply(invert([edit]));
    expect(looksOf(excel.book.content(), "総括表")).toEqual(looksOf(wanted, "総括表"));
  });
});
