import { apply, check, flaggedRule, planClearing, planFlags, survey } from "../../../../src/core";
import { parseFixture } from "../../../fixtures/sheet";

const BOOK = parseFixture(`# Two faults
## sheet: 施策1
| 指標名 | 単位 | 基準値 | 目標値（R6） | R6実績 |
| --- | --- | --- | --- | --- |
| 相談件数 | 件 | 46 | "7,000以上" | #DIV/0! |
## sheet: 施策2
| 指標名 | 単位 | 基準値 | 目標値（R6） | R6実績 |
| --- | --- | --- | --- | --- |
| 受講者数 | 人 | 316 | 350 | 318 |
`).workbook;
const FINDINGS = check(BOOK, survey(BOOK).tables, { only: ["cell"] });

describe("planFlags", () => {
  it("flags every finding, and sheets without any not at all", () => {
    const edits = planFlags(BOOK, FINDINGS);
    expect(edits.map(({ sheet }) => sheet)).toEqual(["施策1"]);
    const rules = apply(BOOK, edits).sheets[0]?.conditionalFormats.map(flaggedRule);
    expect(rules).toEqual(["cell/error-value", "cell/qualifier-in-value"]);
  });

  it("changes nothing where the flags are right already", () => {
    const flagged = apply(BOOK, planFlags(BOOK, FINDINGS));
    expect(planFlags(flagged, FINDINGS)).toEqual([]);
  });

  it("clears what it set", () => {
    const flagged = apply(BOOK, planFlags(BOOK, FINDINGS));
    expect(apply(flagged, planClearing(flagged))).toEqual(BOOK);
    expect(planClearing(BOOK)).toEqual([]);
  });
});
