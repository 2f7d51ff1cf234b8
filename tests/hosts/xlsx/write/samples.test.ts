import {
  apply,
  check,
  clearFlags,
  editMemo,
  editNote,
  invert,
  planFill,
  planFlags,
  putName,
  readTables,
  type Edit,
  type Workbook,
} from "../../../../src/core";
import { editXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { shown } from "./shown";
import { SAMPLES, sampleBytes } from "../../../tools/samples";

const flagsOf = (workbook: Workbook) => planFlags(workbook, check(workbook, readTables(workbook)));

describe.each(SAMPLES)("%s", (name) => {
  const bytes = sampleBytes(name);
  const before = readXlsx(bytes);

  it("comes back byte by byte without edits", () => {
    expect(editXlsx(bytes, [])).toBe(bytes);
  });

  it("reads after filling, flagging, noting, naming and remembering as the core says", () => {
    const [first] = before.sheets;
    if (!first) throw new Error("a sample has sheets");
    const edits: readonly Edit[] = [
      ...planFill(readTables(before).tables, before).edits,
      ...flagsOf(before),
      editNote(first, { sheet: first.name, row: 3, column: 1 }, "＝確認\n  済み "),
      putName(before, { name: "評価年度", formula: "2024", hidden: false }),
      editMemo(before, "accepted", '[{"rule":"a<b>&\\"c\\""}]'),
    ];
    const after = editXlsx(bytes, edits);
    expect(shown(readXlsx(after))).toEqual(shown(apply(before, edits)));
    const back = editXlsx(after, invert(edits));
    expect(shown(readXlsx(back))).toEqual(shown(before));
  });

  it("flagged and cleared again says what it said", () => {
    const flagged = editXlsx(bytes, flagsOf(before));
    const cleared = editXlsx(flagged, readXlsx(flagged).sheets.map(clearFlags));
    expect(shown(readXlsx(cleared))).toEqual(shown(before));
  });
});
