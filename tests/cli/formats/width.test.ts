import { alignTable } from "../../../src/cli/formats/align";
import { displayWidth, fit, padEnd, padStart } from "../../../src/cli/formats/width";

describe("width on a Japanese terminal", () => {
  it.each([
    ["abc", 3],
    ["指標", 4],
    ["ＫＰＩ", 6],
    ["ｶﾅ", 2],
    ["か\u3099", 2],
    ["①", 2],
    ["―", 2],
    ["㎥", 2],
    ["🏫", 2],
    ["👨‍👩‍👧", 2],
    ["🇯🇵", 2],
    ["☺️", 2],
    ["👍🏽", 2],
    ["か゚き", 4],
    ["ﾊﾟ", 2],
    ["α×β", 6],
    ["\u200b", 0],
    ["葛\u{e0100}城", 4],
    ["𠮷野家", 6],
    ["", 0],
  ])("%s takes %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("pads and cuts by width", () => {
    expect(padEnd("指標", 6)).toBe("指標  ");
    expect(padStart("指標", 6)).toBe("  指標");
    expect(fit("公共交通機関の年間利用者数", 12)).toBe("公共交通機…");
    expect(fit("出生数", 6)).toBe("出生数");
    expect(fit("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 4)).toBe("👨‍👩‍👧…");
  });
});

describe("an aligned table", () => {
  it("keeps its columns in line", () => {
    const lines = alignTable(
      [{ head: "指標" }, { head: "R6", right: true }],
      [
        ["出生数", "7,000"],
        ["KPI", "1"],
      ],
    );
    expect(lines).toEqual(["指標       R6", "出生数  7,000", "KPI         1"]);
  });

  it("lines up what stands beside the texts, too", () => {
    const lines = alignTable(
      [{ head: "", right: true }, { head: "b" }],
      [
        [{ text: "7,000", beside: "AE10" }, "x"],
        [{ text: "1", beside: "B3" }, "y"],
        [{ text: "", beside: "B4" }, "z"],
      ],
    );
    expect(lines.slice(1)).toEqual(["7,000 AE10  x", "    1 B3    y", "      B4    z"]);
  });

  it("puts no line break or control character of a cell on the terminal", () => {
    expect(alignTable([{ head: "a" }], [["x\n\u001b[31my"]])[1]).toBe("x [31my");
  });
});
