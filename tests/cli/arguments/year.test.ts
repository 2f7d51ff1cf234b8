import { parseYear } from "../../../src/cli/arguments/year";

describe("a fiscal year on the command line", () => {
  it.each([
    ["R6", 2024],
    ["Ｒ６", 2024],
    ["r6", 2024],
    ["令和6年度", 2024],
    ["令和元年度", 2019],
    ["H31", 2019],
    ["2024", 2024],
    ["２０２４", 2024],
    ["2024年度", 2024],
    ["FY2024", 2024],
    [" R6 ", 2024],
  ])("%j → %d", (typed, year) => {
    expect(parseYear(typed)).toBe(year);
  });

  it.each([[""], ["6"], ["R"], ["R5～R6"], ["来年"], ["20245"], ["R6 R7"]])("%j is refused", (typed) => {
    expect(() => parseYear(typed)).toThrow("年度として読めません");
  });
});
