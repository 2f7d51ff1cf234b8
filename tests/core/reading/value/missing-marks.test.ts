import { readValue } from "../../../../src/core/reading/value/read-value";
import { say, typed } from "./say";

describe("a cell without a number", () => {
  describe("missing marks", () => {
    it.each([
      ["", "missing: blank"],
      ["\u3000", "missing: blank"],
      [" \u200b", "missing: blank"],
      ["―", "missing: dash"],
      ["-", "missing: dash"],
      ["－", "missing: dash"],
      ["–", "missing: dash"],
      ["—", "missing: dash"],
      ["‐", "missing: dash"],
      ["‑", "missing: dash"],
      ["─", "missing: dash"],
      ["−", "missing: dash"],
      ["...", "missing: dash"],
      ["…", "missing: dash"],
      ["‥", "missing: dash"],
      ["・・・", "missing: dash"],
      ["/", "missing: dash"],
      ["／", "missing: dash"],
      ["×", "missing: dash"],
      ["＊", "missing: dash"],
      ["***", "missing: dash"],
      ["(-)", "missing: dash"],
      ["（―）", "missing: dash"],
      ["「-」", "missing: dash"],
      ["【－】", "missing: dash"],
      ["―※1", "missing: dash"],
      ["―（R5は未実施）", "missing: not-measured"],
      ["-（新規）", "missing: not-applicable"],
      ["― 人", "missing: dash"],
      ["-件", "missing: dash"],
      ["なし", "missing: dash"],
      ["無し", "missing: dash"],
      ["実績なし", "missing: dash"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("letters that look like a dash", () => {
    it.each([
      ["一", "missing: dash lookalike"],
      ["ー", "missing: dash lookalike"],
      ["(一)", "missing: dash lookalike"],
      ["（ー）", "missing: dash lookalike"],
      ["ｰ", "missing: dash lookalike"],
      ["ーー", "missing: dash lookalike"],
      ["ー人", "missing: dash lookalike"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("not yet", () => {
    it.each([
      ["未集計", "missing: pending"],
      ["集計中", "missing: pending"],
      ["集計中（R7.9公表予定）", "missing: pending"],
      ["調査中", "missing: pending"],
      ["未定", "missing: pending"],
      ["未公表", "missing: pending"],
      ["公表前", "missing: pending"],
      ["R7公表予定", "missing: pending"],
      ["令和７年10月公表予定", "missing: pending"],
      ["9月頃公表予定", "missing: pending"],
      ["R7.9月公表", "missing: pending"],
      ["年度末確定", "missing: pending"],
      ["検討中", "missing: pending"],
      ["未確定", "missing: pending"],
      ["10月確定", "missing: pending"],
      ["後日公表", "missing: pending"],
      ["調整中", "missing: pending"],
      ["未 集 計", "missing: pending"],
      ["未\n集計", "missing: pending"],
      ["TBD", "missing: pending"],
      ["R7年度調査予定", "missing: pending"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("not measured", () => {
    it.each([
      ["調査なし", "missing: not-measured"],
      ["調査無し", "missing: not-measured"],
      ["未実施", "missing: not-measured"],
      ["未調査", "missing: not-measured"],
      ["R5未実施", "missing: not-measured"],
      ["令和５年度は未実施", "missing: not-measured"],
      ["アンケート未実施", "missing: not-measured"],
      ["実施なし", "missing: not-measured"],
      ["欠測", "missing: not-measured"],
      ["不明", "missing: not-measured"],
      ["中止", "missing: not-measured"],
      ["休館", "missing: not-measured"],
      ["算出不可", "missing: not-measured"],
      ["秘匿", "missing: not-measured"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("not applicable", () => {
    it.each([
      ["対象外", "missing: not-applicable"],
      ["該当なし", "missing: not-applicable"],
      ["該当無し", "missing: not-applicable"],
      ["N/A", "missing: not-applicable"],
      ["n/a", "missing: not-applicable"],
      ["NA", "missing: not-applicable"],
      ["Ｎ／Ａ", "missing: not-applicable"],
      ["皆減", "missing: not-applicable"],
      ["皆増", "missing: not-applicable"],
      ["新規", "missing: not-applicable"],
      ["新規事業", "missing: not-applicable"],
      ["終了", "missing: not-applicable"],
      ["廃止", "missing: not-applicable"],
      ["R6廃止", "missing: not-applicable"],
      ["（新規）", "missing: not-applicable"],
      ["開始前", "missing: not-applicable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("blank words", () => {
    it.each([["空欄", "missing: blank"]])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("errors", () => {
    it.each([
      ["#N/A", "error: #N/A"],
      ["#DIV/0!", "error: #DIV/0!"],
      ["#REF!", "error: #REF!"],
      ["＃ＶＡＬＵＥ！", "error: #VALUE!"],
      ["#name?", "error: #NAME?"],
      ["#####", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  describe("one person, one case", () => {
    it.each([
      ["一人", "unreadable"],
      ["一件", "unreadable"],
    ])("%j → %s", (text, expected) => {
      expect(say(readValue(typed(text)))).toBe(expected);
    });
  });

  it("keeps the mark as it stands in the cell", () => {
    expect(readValue(typed("（一）"))).toEqual({ kind: "missing", mark: "dash", text: "（一）", lookalike: true });
    expect(readValue({ value: null, text: "", numberFormat: "General" })).toEqual({
      kind: "missing",
      mark: "blank",
      text: "",
    });
  });
});

it("is no mark when the remark behind it holds a number", () => {
  for (const text of ["集計中（速報値120）", "―（120）", "未実施（0件）"]) {
    expect(say(readValue(typed(text)))).toBe("unreadable");
  }
});
