import {
  BAND_PRESET_NAMES,
  BAND_PRESETS,
  countRatings,
  defaultBands,
  METHOD_NAMES,
  rateOf,
  type BandPresetName,
  type Declared,
} from "../../../../src/core";
import fc from "fast-check";
import { indicator, YEAR, type HandMade } from "../hand-made";

function labelled(preset: BandPresetName, made: HandMade, declared: Declared = { direction: "higher" }): string {
  const method = preset === "tama" ? "elapsed" : "ratio";
  const { rating } = rateOf(indicator(made), method, YEAR, { ...declared, bands: BAND_PRESETS[preset] });
  return rating.kind === "band" ? rating.label : `${rating.reason}${rating.label ?? ""}`;
}

describe("bands", () => {
  const cases: readonly (readonly [BandPresetName, HandMade, string, Declared?])[] = [
    ["three-steps", { target: 100, actual: 100 }, "達成"],
    ["three-steps", { target: 100, actual: 80 }, "概ね達成"],
    ["three-steps", { target: 7, actual: 5.6 }, "概ね達成"],
    ["three-steps", { target: 1000, actual: 799.9 }, "未達"],
    ["three-steps", { target: "5超", actual: 5 }, "概ね達成"],
    ["three-steps", { target: 100, actual: 104 }, "概ね達成", { direction: "maintain", tolerancePercent: 3 }],
    ["three-steps", { target: 100, actual: 97 }, "達成", { direction: "maintain", tolerancePercent: 3 }],
    ["three-steps", { target: 100, actual: 250 }, "未達", { direction: "maintain" }],
    ["met-or-not", { target: 100, actual: 99.9 }, "未達"],
    ["nagayo", { baseline: 100, target: 120, actual: 121 }, "S"],
    ["nagayo", { baseline: 100, target: 120, actual: 111 }, "A"],
    ["nagayo", { baseline: 100, target: 120, actual: 110 }, "B"],
    ["nagayo", { baseline: 100, target: 120, actual: 90 }, "B"],
    ["nagayo", { baseline: 100, target: 120, actual: 89 }, "C"],
    ["nagayo", { baseline: 100, target: 120 }, "pending−"],
    ["nagayo", { target: 120, actual: 110 }, "check−"],
    [
      "tama",
      { targets: { 2027: 100 }, actual: 29 },
      "100％以上",
      { direction: "higher", period: { from: 2024, to: 2027 } },
    ],
    ["tama", { targets: { 2027: 100 }, actual: 15 }, "60％以上100％未満", { period: { from: 2024, to: 2027 } }],
    ["tama", { targets: { 2027: 100 }, actual: 14 }, "60％未満", { period: { from: 2024, to: 2027 } }],
    ["fuji", { target: 100, actual: 19 }, "20％未満"],
    ["fuji", { target: 100, actual: "終了" }, "endedその他"],
    ["kitsuki", { target: 100, actual: 100 }, "B"],
    ["kitsuki", { target: 100, actual: 101 }, "A"],
    ["ino", { baseline: 5, target: 10, actual: 11 }, "◎"],
    ["ino", { baseline: 5, target: 10, actual: 10 }, "○"],
    ["ino", { baseline: 5, target: 10, actual: 6 }, "△"],
    ["ino", { baseline: 5, target: 10, actual: 5 }, "×"],
    ["ino", { baseline: 10, target: 5, actual: 4 }, "◎", { direction: "lower" }],
    ["ino", { baseline: 10, target: 5, actual: 4 }, "check", {}],
    ["sano", { target: 100, actual: 55 }, "50％以上"],
    ["survey", { baseline: 50, target: 60, actual: 51.5 }, "現状維持"],
    ["survey", { baseline: 50, target: 60, actual: 48 }, "後退"],
  ];
  for (const [preset, made, label, declared] of cases) {
    it(`${preset}: ${JSON.stringify(made)} is ${label}`, () => {
      expect(labelled(preset, made, declared)).toBe(label);
    });
  }

  it("takes the sheet's own words for 達成・未達, else the common three steps", () => {
    expect(defaultBands(["達成", "未 達成"])).toBe(BAND_PRESETS["met-or-not"]);
    expect(defaultBands(["A", "達成"])).toBe(BAND_PRESETS["three-steps"]);
    expect(defaultBands()).toBe(BAND_PRESETS["three-steps"]);
  });
});

describe("counts", () => {
  const cell = fc.oneof(
    fc.constantFrom(null, 0, -5, "―", "集計中", "終了", "5校\n3名", "100人", 100),
    fc.integer({ min: -200, max: 200 }),
  );
  const made = fc.record({ baseline: cell, target: cell, actual: cell });

  it.each(BAND_PRESET_NAMES)("of %s add up to all indicators", (preset) => {
    const bands = BAND_PRESETS[preset];
    fc.assert(
      fc.property(
        fc.array(made, { maxLength: 20 }),
        fc.constantFrom(...METHOD_NAMES),
        fc.constantFrom("higher" as const, "lower" as const, "maintain" as const, undefined),
        (rows, method, direction) => {
          const all = rows.map((row) => rateOf(indicator(row), method, YEAR, { direction, bands }));
          const counts = countRatings(all, bands);
          const sum = [...counts.bands, ...counts.states].reduce((total, { count }) => total + count, 0);
          expect(sum).toBe(rows.length);
          expect(counts.total).toBe(rows.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});
