import { rateOf, NO_RATE_REASONS, type Declared, type MethodName } from "../../../src/core";
import { indicator, YEAR, type HandMade } from "./hand-made";

const up: Declared = { direction: "higher" };
const down: Declared = { direction: "lower" };
const keep: Declared = { direction: "maintain" };

type Case = readonly [
  method: MethodName,
  made: HandMade,
  declared: Declared,
  expected: number | string | null,
  met?: boolean,
];

function said(method: MethodName, made: HandMade, declared: Declared) {
  const achievement = rateOf(indicator(made), method, YEAR, declared);
  const word = achievement.reason === null ? achievement.result : NO_RATE_REASONS[achievement.reason].ja;
  return { word: typeof word === "number" ? Number(word.toFixed(4)) : word, met: achievement.met };
}

function check(cases: readonly Case[]): void {
  for (const [method, made, declared, expected, met] of cases) {
    it(`${method} of ${JSON.stringify(made)} (${JSON.stringify(declared)}) is ${String(expected)}`, () => {
      const { word, met: isMet } = said(method, made, declared);
      expect(word).toBe(expected);
      if (met !== undefined) expect(isMet).toBe(met);
    });
  }
}

describe("a rate by each method", () => {
  check([
    ["ratio", { target: 150, actual: 111 }, up, 0.74, false],
    ["ratio", { target: 120, actual: 180 }, up, 1.5, true],
    ["ratio", { target: 120, actual: 0 }, up, 0, false],
    ["ratio", { baseline: 78.46, target: 78.46, actual: 77.98 }, keep, 0.9939, false],
    ["ratio", { target: 100, actual: 97 }, { ...keep, tolerancePercent: 3 }, 0.97, true],
    ["ratio", { target: 0.6, actual: 0.57 }, { ...keep, tolerancePercent: 5 }, 0.95, true],
    ["inverse", { target: 10, actual: 20 }, down, 0.5, false],
    ["inverse", { target: 10, actual: 8 }, down, 1.25, true],
    ["inverse-two-minus", { target: 10, actual: 12 }, down, 0.8, false],
    ["inverse-two-minus", { target: 10, actual: 0 }, down, 2, true],
    ["progress", { baseline: 106, target: 150, actual: 111 }, up, 0.1136, false],
    ["progress", { baseline: 12, target: 10, actual: 9 }, down, 1.5, true],
    ["progress", { baseline: -37, target: 73, actual: -1394 }, up, -12.3364, false],
    ["progress", { baseline: 397, target: 0, actual: 6 }, down, 0.9849, false],
    ["prorated", { target: "36件／4か年", actual: "17件／１か年" }, up, 1.8889, true],
    ["prorated", { target: "250人増加/4年", actual: "4人" }, up, 0.064, false],
    ["elapsed", { baselineYear: 2020, baseline: 0, targets: { 2030: 100 }, actual: 30 }, up, 0.75, false],
    ["elapsed", { targets: { 2027: 100 }, actual: 30 }, { ...up, period: { from: 2024, to: 2027 } }, 1.2, true],
  ]);
});

describe("the reason where there is no rate", () => {
  check([
    ["ratio", { target: 150 }, up, "未集計"],
    ["ratio", { target: 150, actual: null }, up, "未集計"],
    ["ratio", { target: 150, actual: "集計中" }, up, "未集計"],
    ["ratio", { target: 150, actual: "―" }, up, "対象外"],
    ["ratio", { target: 150, actual: "事業終了" }, up, "終了"],
    ["ratio", { target: 150, actual: 5 }, { ...up, ended: true }, "終了"],
    ["ratio", { target: null, actual: 5 }, up, "目標なし"],
    ["ratio", { target: "―", actual: 5 }, up, "目標なし"],
    ["ratio", { actual: 5 }, up, "目標なし"],
    ["ratio", { target: 0, actual: 5 }, up, "目標0"],
    ["ratio", { target: 150, actual: "5校\n175名" }, up, "要確認"],
    ["ratio", { target: { error: "#REF!" }, actual: 5 }, up, "要確認"],
    ["inverse", { target: 0, actual: 6 }, down, "目標0", false],
    ["inverse", { target: 5, actual: 0 }, down, "要確認", true],
    ["inverse-two-minus", { target: 0, actual: 6 }, down, "目標0"],
    ["prorated", { target: "36件", actual: "17件" }, up, "要確認"],
    ["elapsed", { target: 100, actual: 10 }, up, "要確認"],
    ["elapsed", { targets: { 2027: 100 }, actual: 30 }, { ...up, period: { from: 2025, to: 2027 } }, "対象外"],
    ["met", { target: 100, actual: 100 }, {}, "要確認"],
  ]);
});

describe("rates that would mislead are refused", () => {
  check([
    // Slowing a decline: the bare arithmetic says 1,715%.
    ["progress", { baseline: 55436, target: 55302, actual: 53721 }, up, "要確認", false],
    ["progress", { baseline: 55436, target: 55302, actual: 53721 }, {}, "要確認"],
    ["progress", { baseline: "7,039（H26）", target: "7,000以上", actual: 6766 }, up, "要確認", false],
    ["progress", { baseline: 60.7, target: 60.7, actual: 60.5 }, keep, "基準=目標"],
    ["progress", { baseline: 10, target: 12, actual: 11 }, down, "要確認"],
    // A ratio across a change of sign: -1,910%, 308%, -44%.
    ["ratio", { baseline: -37, target: 73, actual: -1394 }, up, "符号が異なる", false],
    ["ratio", { baseline: -37, target: 182, actual: 560 }, up, "符号が異なる", true],
    ["ratio", { baseline: "▲37", target: 182, actual: 560 }, up, "符号が異なる", true],
    ["ratio", { target: 65, actual: -147 }, up, "符号が異なる", false],
    // Two negatives give a fine positive number that says the opposite.
    ["ratio", { target: -30, actual: -50 }, up, "要確認", false],
    ["ratio", { target: -30, actual: 0 }, up, "要確認", true],
    ["ratio", { target: 10, actual: 20 }, down, "要確認"],
    ["inverse", { target: 10, actual: 20 }, up, "要確認"],
    // Four years against one.
    ["ratio", { target: "36件／4か年", actual: "17件／１か年" }, up, "要確認"],
    ["ratio", { target: "250人増加/4年", actual: "4人" }, up, "要確認"],
    ["progress", { baseline: "28件/3か年", target: "36件／4か年", actual: "30件／4か年" }, up, "要確認"],
    ["ratio", { target: "10億円", actual: "35%" }, up, "要確認"],
  ]);

  it("keeps the bare number for comparing with what a sheet shows, away from the result", () => {
    const achievement = rateOf(indicator({ target: 65, actual: -147 }), "ratio", YEAR, up);
    expect(achievement.result).toBeNull();
    expect(achievement.refused).toBeCloseTo(-2.2615, 4);
  });
});

describe("units", () => {
  check([
    ["ratio", { target: [10, '0"億円"'], actual: [354831799, '#,##0"円"'] }, up, 0.3548],
    ["ratio", { target: "2,953千円", actual: "3,032,000円" }, up, 1.0268],
    ["ratio", { unit: "％", target: [0.15, "0%"], actual: [0.0762, "0.00%"] }, up, 0.508],
    ["ratio", { unit: "％", target: 15, actual: [0.0762, "0.00%"] }, up, 0.508],
    ["ratio", { unit: "％", target: 15, actual: [0, "0.00%"] }, up, 0],
    ["ratio", { target: "10名", actual: "5人" }, up, 0.5],
    ["ratio", { target: "120人（社）", actual: "180人（社）" }, up, 1.5],
  ]);
});

describe("the target a year is measured by", () => {
  it.each([
    ["its own", { targets: { 2023: 10, 2024: 20, 2025: 40 } }, 0.5],
    ["the one without a year", { target: 40 }, 0.25],
    ["the next one due", { targets: { 2023: 10, 2027: 100 } }, 0.1],
  ] as const)("%s", (_, made, expected) => {
    expect(rateOf(indicator({ ...made, actual: 10 }), "ratio", YEAR, up).result).toBe(expected);
  });

  it("is none where all targets have passed", () => {
    expect(rateOf(indicator({ targets: { 2022: 10 }, actual: 10 }), "ratio", YEAR, up).reason).toBe("no-target");
  });
});

describe("met or not", () => {
  check([
    ["met", { target: "7,000以上", actual: 7000 }, {}, null, true],
    ["met", { target: "5以下", actual: 6 }, {}, null, false],
    ["met", { target: "5未満", actual: 5 }, {}, null, false],
    ["met", { target: 0, actual: 6 }, down, null, false],
    ["met", { target: 60.7, actual: 60.5 }, keep, null, false],
    ["met", { target: 60.7, actual: 60.5 }, { ...keep, tolerancePercent: 1 }, null, true],
    ["met", { target: -30, actual: -20 }, up, null, true],
  ]);
});

describe("what an achievement carries", () => {
  const achievement = rateOf(indicator({ baseline: 11, target: 12, actual: 9 }), "ratio", YEAR, up);

  it("names the cells it stands on", () => {
    expect(achievement.inputs.target?.at).toEqual({ sheet: "施策1", row: 6, column: 3 });
    expect(achievement.inputs.actual?.at).toEqual({ sheet: "施策1", row: 6, column: 4 });
  });

  it("tells of methods that change the rating", () => {
    const other = rateOf(indicator({ baseline: 409, target: 470, actual: 414 }), "ratio", YEAR, up);
    expect(other.rating).toEqual({ kind: "band", label: "概ね達成", tone: "fair" });
    expect(other.others).toEqual([
      { method: "progress", result: 5 / 61, met: false, rating: { kind: "band", label: "未達", tone: "poor" } },
    ]);
  });

  it("is silent about methods that do not", () => {
    expect(achievement.others).toEqual([]);
  });
});
