import fc from "fast-check";
import { wrap } from "../../../src/cli/formats/wrap";
import { displayWidth } from "../../../src/cli/formats/width";

describe("a text in lines", () => {
  it.each([
    ["short", 20, ["short"]],
    ["", 20, [""]],
    ["実績値が未入力です。", 10, ["実績値が未", "入力です。"]],
    ["目標は7,000人です", 8, ["目標は", "7,000人", "です"]],
    ["「出生数」の目標", 8, ["「出生", "数」の目", "標"]],
    ["see report.xlsx now", 12, ["see", "report.xlsx", "now"]],
  ])("%j in %d", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("loses nothing but spaces at the breaks, and keeps to the width", () => {
    const pieces = fc.constantFrom("実績", "7,000人", "。", "「", "」", "a", " ", "▲37", "①", "か\u3099", "👨‍👩‍👧");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.integer({ min: 40, max: 90 }), (list, width) => {
        const text = list.join("");
        const lines = wrap(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
