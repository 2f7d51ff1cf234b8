import fc from "fast-check";
import {
  apply,
  buildTemplate,
  diagnose,
  editCell,
  publicationCsv,
  publicationJson,
  publicationWorkbook,
  survey,
} from "../../../../src/core";
import { createXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { plans } from "../../plan/plans";
import { openSample, SAMPLE_FILES } from "../summary/cases";
import { publish, unmetOf } from "./published";

const withIndicators = SAMPLE_FILES.filter((file) => survey(openSample(file)).tables.tables.length > 0);

describe("the copy meets every rule that applies", () => {
  it.each(withIndicators)("%s", (file) => {
    expect(unmetOf(openSample(file))).toEqual([]);
  });

  it("of generated plans", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const workbook = buildTemplate(plan);
        fc.pre(publish(workbook).data.rows.length > 0);
        expect(unmetOf(workbook)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what is published", () => {
  it.each(withIndicators)("%s holds every figure of its tables, once each", (file) => {
    const workbook = openSample(file);
    const indicators = survey(workbook).tables.tables.flatMap((table) => table.indicators);
    const slots = indicators.flatMap(({ baseline, targets, actuals }) => [
      ...(baseline ? [baseline] : []),
      ...targets,
      ...actuals,
    ]);
    const figures = slots.flatMap(({ reading }) => (reading.kind === "number" ? [reading.value] : []));
    const { data } = publish(workbook);
    const value = data.columns.findIndex(({ head }) => head === "値");
    const kind = data.columns.findIndex(({ head }) => head === "区分");
    const published = data.rows.filter((row) => row[kind] !== "達成率").map((row) => row[value]);
    const numbers = published.filter((each): each is number => typeof each === "number");
    expect(numbers.sort()).toEqual(figures.sort());
    expect(published).toHaveLength(slots.length);
  });

  it.each(withIndicators)("%s comes back from a file as it was", (file) => {
    const made = publicationWorkbook(publish(openSample(file)));
    const back = readXlsx(createXlsx(made));
    const cells = (workbook: typeof made) =>
      workbook.sheets.map(({ name, rows }) => [name, rows.map(({ values }) => values)]);
    expect(cells(back)).toEqual(cells(made));
  });

  it("definitions name every column and every word of the codes", () => {
    const publication = publish(openSample(withIndicators[0] ?? ""));
    const definition = JSON.parse(publicationJson(publication)) as {
      columns: { name: string }[];
      municipality: unknown;
    };
    expect(definition.columns.map(({ name }) => name)).toEqual(publication.data.columns.map(({ head }) => head));
    expect(definition.municipality).toEqual({ code: "432032", name: "人吉市" });
  });
});

describe("CSV", () => {
  const table = (text: string) => ({
    name: "データ",
    columns: [{ head: "指標", type: "text", meaning: "" } as const],
    rows: [[text]],
  });
  it.each([
    ["a comma", "a,b", '"a,b"'],
    ["quotes", 'a"b', '"a""b"'],
    ["a formula", "=1+1", "'=1+1"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["plain text", "出生数", "出生数"],
  ])("%s", (_, text, written) => {
    expect(publicationCsv(table(text))).toBe(`\ufeff指標\r\n${written}\r\n`);
  });

  it("leaves negative numbers numbers", () => {
    expect(
      publicationCsv(
        { name: "", columns: [{ head: "値", type: "number", meaning: "" }], rows: [[-37]] },
        { bom: false },
      ),
    ).toBe("値\r\n-37\r\n");
  });
});

describe("the workbook in use is no publication", () => {
  it.each(SAMPLE_FILES)("%s: all thirty rules, and merged cells are told with their place", (file) => {
    const verdicts = diagnose(openSample(file));
    expect(verdicts).toHaveLength(30);
    const merged = verdicts.find(({ id }) => id === "L1-12");
    expect(merged?.verdict).toBe("not-met");
    expect(merged?.places[0]?.sheet).toBeTruthy();
  });

  it.each([
    ["L2-01", "1,234人"],
    ["L1-06", "二行\nの値"],
    ["L1-08", "①"],
    ["L2-02", "同上"],
  ])("a fault put into a copy is found: %s", (id, text) => {
    const copy = publicationWorkbook(publish(openSample(withIndicators[0] ?? "")));
    const column = publish(openSample(withIndicators[0] ?? "")).data.columns.findIndex(({ head }) => head === "値");
    const sheet = copy.sheets.find(({ name }) => name === "データ");
    const after = { value: text, numberFormat: "General" };
    const spoilt = sheet ? apply(copy, [editCell(copy, sheet, { sheet: sheet.name, row: 1, column }, after)]) : copy;
    expect(diagnose(spoilt).find((each) => each.id === id)?.verdict).toBe("not-met");
  });
});
