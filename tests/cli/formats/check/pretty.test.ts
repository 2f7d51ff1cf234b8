import { checkPretty } from "../../../../src/cli/formats/check/pretty";
import { displayWidth } from "../../../../src/cli/formats/width";
import { finding, report, RICH } from "./made-up-report";

const LONG =
  "目標値「7,000以上」が文字として入力されています。数値の7000を入力し、表示形式で「以上」を付けてください。見た目は変わりません。";

describe("check for people", () => {
  it("groups by sheet and indicator, with cells, sentences, fixes and rules in line", () => {
    const text = checkPretty(
      report([
        finding("施策1", "B3", "error", "実績値が未入力です。", { indicator: "出生数", department: "子ども課" }),
        finding("施策1", "AE10", "warning", LONG, { indicator: "出生数", department: "子ども課" }),
        finding("施策2", "A1", "info", "見出しに年度がありません。"),
        RICH,
      ]),
      { useColor: false, width: 80 },
    );
    expect(text).toMatchSnapshot();
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text).not.toContain("\u001b");
  });

  it("colours on demand without moving anything", () => {
    const plain = checkPretty(report([RICH]), { useColor: false, width: 80 });
    const coloured = checkPretty(report([RICH]), { useColor: true, width: 80 });
    expect(coloured).toContain("\u001b[33m要確認");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("says so when there is nothing to say", () => {
    expect(checkPretty(report([]), { useColor: false, width: undefined })).toBe(
      "a.xlsx　KPI表 1・指標 2　指摘はありません\n",
    );
  });

  it("adds several files up", () => {
    const [file] = report([finding("a", "A1", "error", "m")]).files;
    const files = file ? [file, { ...file, file: "b.xlsx", accepted: 3 }] : [];
    const text = checkPretty(report([], { files }), { useColor: false, width: undefined });
    expect(text).toContain("b.xlsx　KPI表 1・指標 2　誤り 1・要確認 0・参考 0（ほかに承認済み 3）");
    expect(text.trimEnd().split("\n").pop()).toBe("合計 2ファイル　誤り 2・要確認 0・参考 0");
  });
});
