import { limitOf } from "../../../../src/core/plan/bands/band";
import { BAND_PRESET_NAMES, bandPreset } from "../../../../src/core/plan/bands/presets";
import { METHODS } from "../../../../src/core/plan/terms/methods";
import { DIRECTIONS } from "../../../../src/core/plan/terms/directions";
import { findTerm } from "../../../../src/core/plan/terms/term";

describe.each(BAND_PRESET_NAMES)("the band preset %s", (name) => {
  const { bands } = bandPreset(name);

  test("runs from the best step down", () => {
    const limits = bands.map(({ when }) => limitOf(when)).filter((limit) => limit !== undefined);
    expect(limits).toEqual([...limits].sort((a, b) => b - a));
    expect(new Set(limits).size).toBe(limits.length);
  });

  test("leaves no rate without a step, and no step that nothing reaches", () => {
    const rest = bands.findIndex(({ when }) => when.kind === "rest");
    expect(rest).toBeGreaterThan(0);
    for (const { when } of bands.slice(rest + 1)) expect(["judged", "no-rate"]).toContain(when.kind);
  });

  test("has a label of its own for each step", () => {
    expect(new Set(bands.map(({ label }) => label)).size).toBe(bands.length);
  });
});

test.each([
  ["単純比", "ratio"],
  [" 達成／未達 ", "met"],
  ["達成・未達", "met"],
  ["progress", "progress"],
  ["進捗率(経過年数比)", "elapsed"],
  ["その他", undefined],
  ["", undefined],
])("the method written %p is %p", (text, id) => {
  expect(findTerm(METHODS, text)).toBe(id);
});

test.each([
  ["高いほど良い", "higher"],
  ["減らす", "lower"],
  ["現状維持", "maintain"],
])("the direction written %p is %p", (text, id) => {
  expect(findTerm(DIRECTIONS, text)).toBe(id);
});
