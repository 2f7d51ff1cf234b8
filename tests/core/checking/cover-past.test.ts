import { coverPast, readTables, recordPast } from "../../../src/core";
import { parseFixture } from "../../fixtures/sheet";

const read = (rows: string) =>
  readTables(
    parseFixture(`# a year
| 指標     | 目標値 | R5実績 | R6実績 |
| -------- | ------ | ------ | ------ |
${rows}`).workbook,
  );

it("counts what an earlier file has to say", () => {
  const past = recordPast(read("| 相談件数 | 80 | 60 | |\n| 来館者数 | 150 | | |"));
  const now = read("| 相談件数 | 80 | 61 | 75 |\n| 来館者数 | 150 | 120 | 130 |\n| 講座数 | 9 | 5 | 6 |");
  expect(coverPast(now.tables, past)).toEqual({
    indicators: 3,
    known: 1,
    unknown: ["来館者数", "講座数"],
    values: 1,
  });
  expect(coverPast(now.tables, past, 2023).values).toBe(0);
});
