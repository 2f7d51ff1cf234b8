import {
  apply,
  check,
  checkOptionsOf,
  editCell,
  ownMark,
  planFindingsSheet,
  survey,
  valueAt,
  type CellValue,
  type Finding,
  type Sheet,
  type Workbook,
} from "../../../../src/core";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { openSample, SAMPLE_FILES } from "../summary/cases";

const NAME = "検証結果";
const HEAD = 3;
const FIRST = 4;

function findingsOf(workbook: Workbook): readonly Finding[] {
  const known = survey(workbook);
  return check(workbook, known.tables, checkOptionsOf(known));
}

function made(workbook: Workbook, findings: readonly Finding[] = findingsOf(workbook)): Workbook {
  return apply(workbook, planFindingsSheet(workbook, findings));
}

function sheetOf(workbook: Workbook): Sheet {
  return workbook.sheets.find(({ name }) => name === NAME) as Sheet;
}

function typed(workbook: Workbook, row: number, column: number, value: CellValue): Workbook {
  const sheet = sheetOf(workbook);
  return apply(workbook, [editCell(workbook, sheet, { sheet: NAME, row, column }, { value, numberFormat: "@" })]);
}

function column(workbook: Workbook, head: string): number {
  const row = sheetOf(workbook).rows.find(({ index }) => index === HEAD);
  return (row?.values ?? []).indexOf(head);
}

const texts = (workbook: Workbook, head: string): readonly CellValue[] => {
  const sheet = sheetOf(workbook);
  return sheet.rows
    .filter(({ index }) => index >= FIRST)
    .map(({ index }) => valueAt(sheet, index, column(workbook, head)));
};

const workbook = openSample(SAMPLE_FILES[0] ?? "");
const findings = findingsOf(workbook);

describe("検証結果", () => {
  it.each(SAMPLE_FILES)("%s: one row a finding, each with a link to its cell", (file) => {
    const sample = openSample(file);
    const all = findingsOf(sample);
    const after = made(sample, all);
    expect(texts(after, "番号")).toEqual(all.map((_, at) => at + 1));
    expect(sheetOf(after).hyperlinks).toHaveLength(all.length);
    expect(new Set(texts(after, "識別")).size).toBe(all.length);
    expect(texts(after, "指摘の内容").every((text) => typeof text === "string" && text !== "")).toBe(true);
    expect(texts(after, "直し方").every((text) => typeof text === "string" && text !== "")).toBe(true);
  });

  it("made twice changes nothing, also after a file was written and read", () => {
    const after = made(workbook, findings);
    expect(planFindingsSheet(after, findings)).toEqual([]);
    const read = readXlsx(createXlsx(after));
    expect(planFindingsSheet(read, findingsOf(read))).toEqual([]);
  });

  it("keeps what a person set, also when findings come before it", () => {
    const once = made(workbook, findings.slice(3));
    const state = column(once, "対応状況");
    const set = typed(typed(once, FIRST + 2, state, "承認"), FIRST + 2, state + 1, "国の統計による");
    const again = made(set, findings);
    const key = texts(set, "識別")[2];
    const row = texts(again, "識別").indexOf(key ?? "");
    expect(row).toBe(5);
    expect(texts(again, "対応状況")[row]).toBe("承認");
    expect(texts(again, "対応の内容・承認の理由")[row]).toBe("国の統計による");
    expect(texts(again, "対応状況").filter((each) => each === "未対応")).toHaveLength(findings.length - 1);
  });

  it("a finding that is gone becomes 対応済, and 未対応 again when it comes back", () => {
    const gone = made(made(workbook, findings), findings.slice(1));
    expect(texts(gone, "対応状況").at(-1)).toBe("対応済");
    expect(texts(gone, "番号")).toHaveLength(findings.length);
    const back = made(gone, findings);
    expect(texts(back, "対応状況")[0]).toBe("未対応");
  });

  it("keeps columns a person added on the right, each beside its own record, and their widths", () => {
    const once = made(workbook, findings.slice(3));
    const right = column(once, "識別") + 1;
    const noted = typed(typed(once, HEAD, right, "課長確認"), FIRST, right, "済");
    const widened = withWidth(noted, right, 33);
    const again = made(widened, findings);
    const sheet = sheetOf(again);
    expect(valueAt(sheet, HEAD, right)).toBe("課長確認");
    expect(valueAt(sheet, FIRST, right)).toBeNull();
    expect(valueAt(sheet, FIRST + 3, right)).toBe("済");
    expect(sheet.layout?.columnWidths).toContainEqual({ columns: { from: right, to: right }, width: 33 });
    const read = sheetOf(readXlsx(createXlsx(again)));
    expect(read.layout?.columnWidths).toContainEqual({ columns: { from: right, to: right }, width: 33 });
  });

  it("what stood beside a record that has no row any more goes to the foot of the sheet", () => {
    const after = made(workbook, []);
    const right = column(made(workbook, findings), "識別") + 1;
    expect(sheetOf(after).rows.some(({ index }) => index >= FIRST)).toBe(false);
    const noted = typed(after, FIRST + 1, right, "メモ");
    expect(valueAt(sheetOf(made(noted, findings)), FIRST + 1, right)).toBe("メモ");
  });

  it("a sheet of the town's by that name is left alone", () => {
    const towns = made(workbook, findings);
    const foreign = { ...towns, names: towns.names.filter(({ name }) => name !== ownMark("x").name) };
    const after = made(foreign, findings);
    expect(sheetOf(after)).toBe(sheetOf(foreign));
    expect(after.sheets.at(-1)?.name).toBe(`${NAME}(2)`);
  });

  it.each(["=1+1", "+81", "-5", "@名前"])("an indicator called %s stays text", (name) => {
    const [first] = findings;
    const after = made(workbook, first ? [{ ...first, indicator: name, department: name }] : []);
    const sheet = sheetOf(readXlsx(createXlsx(after)));
    const row = sheet.rows.find(({ index }) => index === FIRST);
    expect(row?.formulas).toBeUndefined();
    expect(row?.values).toContain(name);
  });
});

function withWidth(before: Workbook, at: number, width: number): Workbook {
  return {
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheet.name === NAME
        ? {
            ...sheet,
            layout: {
              ...sheet.layout,
              columnWidths: [...(sheet.layout?.columnWidths ?? []), { columns: { from: at, to: at }, width }],
            },
          }
        : sheet,
    ),
  };
}
