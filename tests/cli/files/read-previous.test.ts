import { readPrevious } from "../../../src/cli/files/read-previous";
import { recordPast } from "../../../src/core";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { parseFixture } from "../../fixtures/sheet";

const BOOK = createXlsx(
  parseFixture(`# 前回
## sheet: 施策1
| 指標名 | 単位 | 基準値（R4） | 目標値（R6） | R5実績 | R6実績 |
| 出生数 | 人 | 100 | 120 | 110 | 115 |
`).workbook,
);

const io = {
  readBytes: () => Promise.resolve(BOOK),
  openWorkbook: (bytes: Uint8Array) => readXlsx(bytes),
} as unknown as Parameters<typeof readPrevious>[1];

describe("the tables of an earlier workbook", () => {
  it("arrive in another thread as they are here", async () => {
    const previous = await readPrevious("old.xlsx", io);
    const arrived = structuredClone(previous);
    expect(JSON.stringify(arrived)).toBe(JSON.stringify(previous));
    const [table] = arrived.tables;
    const [indicator] = table?.indicators ?? [];
    if (!table || !indicator) throw new Error("no indicator was read");
    expect(recordPast(arrived).actual(indicator, table, 2023)).toMatchObject({ text: "110", reading: { value: 110 } });
  });
});
