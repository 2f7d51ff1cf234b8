import { encodeShiftJis } from "../../../src/cli/files/shift-jis";

const decode = (bytes: Uint8Array) => new TextDecoder("shift_jis").decode(bytes);

describe("Shift_JIS as Windows writes it", () => {
  it.each([
    ["ASCII and kana", "KPI,達成率ｶﾅ\r\n", "KPI,達成率ｶﾅ\r\n"],
    ["names beyond JIS X 0208", "髙﨑", "髙﨑"],
    ["the other wave and minus", "1〜2、−3", "1～2、－3"],
    ["no BOM", "\ufeff指標", "指標"],
  ])("%s", (_, text, back) => {
    const { bytes, lost } = encodeShiftJis(text);
    expect(decode(bytes)).toBe(back);
    expect(lost).toEqual([]);
  });

  it("writes 髙 with the code of Windows", () => {
    expect([...encodeShiftJis("髙").bytes]).toEqual([0xfb, 0xfc]);
  });

  it.each(["𠮷", "😀", "\ue000", "é"])("tells of %s, which it does not have", (character) => {
    const { bytes, lost } = encodeShiftJis(`${character}野家${character}`);
    expect(lost).toEqual([{ character, count: 2 }]);
    expect(decode(bytes)).toBe("〓野家〓");
  });
});
