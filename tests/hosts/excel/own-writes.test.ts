import type { Edit } from "../../../src/core";
import { OwnWrites, type ToldChange } from "../../../src/hosts/excel/events/own-writes";

const cell = (row: number, column: number, value: number): Edit => ({
  kind: "cell",
  at: { sheet: "施策1", row, column },
  before: { value: null, numberFormat: "General" },
  after: { value, numberFormat: "General" },
});
const EDITS = [cell(2, 3, 5), cell(3, 3, 6)];
const TOLD: ToldChange = {
  sheet: "施策1",
  range: { top: 2, left: 3, bottom: 3, right: 3 },
  isRemote: false,
  isOurs: false,
};

describe("echoes of our own writing", () => {
  let clock = 0;
  let own: OwnWrites;
  beforeEach(() => {
    clock = 0;
    own = new OwnWrites(() => clock);
  });

  it.each<readonly [string, Partial<ToldChange>, boolean]>([
    ["the cells written", {}, true],
    ["one of them", { range: { top: 2, left: 3, bottom: 2, right: 3 } }, true],
    ["one of them with what was written", { range: { top: 2, left: 3, bottom: 2, right: 3 }, value: 5 }, true],
    ["one of them with something else", { range: { top: 2, left: 3, bottom: 2, right: 3 }, value: 7 }, false],
    ["more than was written", { range: { top: 2, left: 3, bottom: 4, right: 3 } }, false],
    ["the same cells of another sheet", { sheet: "施策2" }, false],
    ["another person's writing in them", { isRemote: true }, false],
    ["rows that came or went", { range: null }, false],
    ["what Excel says is ours, wherever", { sheet: "施策9", isOurs: true }, true],
  ])("%s", (_name, told, isEcho) => {
    own.begin(EDITS);
    expect(own.isEcho({ ...TOLD, ...told })).toBe(isEcho);
  });

  it("end a while after the writing", () => {
    const done = own.begin(EDITS);
    clock = 60_000;
    expect(own.isEcho(TOLD)).toBe(true);
    done();
    clock += 4000;
    expect(own.isEcho(TOLD)).toBe(true);
    clock += 4000;
    expect(own.isEcho(TOLD)).toBe(false);
  });
});
