import fc from "fast-check";
import { apply, invert } from "../../../../src/core";
import { createXlsx, editXlsx, readXlsx } from "../../../../src/hosts/xlsx";
import { anyDeed, editsOf } from "../../../core/workbook/any-deeds";
import { anyWorkbook } from "../../../core/workbook/any-workbook";
import { shown } from "./shown";

describe("a file after any edits", () => {
  it("reads as the core's apply says, and back again after taking them back", () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(anyDeed, { maxLength: 10 }), (workbook, deeds) => {
        const bytes = createXlsx(workbook);
        const before = readXlsx(bytes);
        const edits = editsOf(before, deeds);
        if (apply(before, edits).sheets.length === 0) {
          expect(() => editXlsx(bytes, edits)).toThrow(expect.objectContaining({ code: "last-sheet" }));
          return;
        }
        const after = editXlsx(bytes, edits);
        expect(shown(readXlsx(after))).toEqual(shown(apply(before, edits)));
        expect(shown(readXlsx(editXlsx(after, invert(edits))))).toEqual(shown(before));
      }),
      { numRuns: 150 },
    );
  });
});
