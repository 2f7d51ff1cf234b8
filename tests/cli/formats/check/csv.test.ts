import { checkCsv, csvCell } from "../../../../src/cli/formats/check/csv";
import { finding, report, RICH } from "./made-up-report";

describe("a cell of a CSV file", () => {
  it.each([
    ["出生数", '"出生数"'],
    ["", '""'],
    ['「"7,000"」', '"「""7,000""」"'],
    ["一行\n二行", '"一行\n二行"'],
    ["=1+1", `"'=1+1"`],
    ["+81", `"'+81"`],
    ["-37", `"'-37"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["＝1＋1", `"'＝1＋1"`],
    ["\t=1", `"'\t=1"`],
    ["\r\n=1", `"'\r\n=1"`],
    [" =1", `"' =1"`],
    ["7=7", '"7=7"'],
    ["―", '"―"'],
  ])("%j → %s", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe("check --format csv", () => {
  it("opens right in Excel: byte order mark, CRLF, Japanese heads, every cell quoted", () => {
    const csv = checkCsv(report([RICH, finding("施策1", "AA10", "error", "m")]));
    expect(csv.startsWith('\ufeff"ファイル","シート","セル","区分","指標","担当課","指摘","修正案",')).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(4);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain('"7000（表示は「7,000以上」）"');
    expect(csv).toContain('"総括!F11"');
  });

  it("has its head even without findings", () => {
    expect(checkCsv(report([])).split("\r\n")).toHaveLength(2);
  });
});
