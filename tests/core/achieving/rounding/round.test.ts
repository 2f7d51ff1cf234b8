import fc from "fast-check";
import { roundDown, roundHalfUp } from "../../../../src/core/achieving/rounding/round";

describe("roundHalfUp: as Excel's ROUND", () => {
  it.each([
    [107.5, 0, 108],
    [5.25, 1, 5.3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.07499999, 2, 1.07],
    [-2.5, 0, -3],
    [-226.1538, 0, -226],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 1],
    [149.99, -2, 100],
    [150, -2, 200],
    [1234567890123456, 0, 1234567890123460],
    [1e300, 2, 1e300],
    [1e-20, 2, 0],
    [0, 3, 0],
    [78.75 / 100, 2, 0.79],
  ])("%p to %p decimals is %p", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it("rounds every typed half up, whatever binary makes of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const half = Number(`${digits}5e-${decimals + 1}`);
        expect(roundHalfUp(half, decimals)).toBe(Number(`${digits + 1}e-${decimals}`));
      }),
    );
  });
});

describe("roundDown: as Excel's ROUNDDOWN", () => {
  it.each([
    [102.6752, 0, 102],
    [0.29 * 100, 0, 29],
    [-2.9, 0, -2],
    [-0.4, 0, 0],
    [67.1429, 2, 67.14],
  ])("%p to %p decimals is %p", (value, decimals, expected) => {
    expect(roundDown(value, decimals) === expected).toBe(true);
  });
});

/** Rounding on the decimal digits of a number, as a person would: slow, and never off. */
function onPaper(value: number, decimals: number, round: (value: number) => number): number {
  const move = (text: string, places: number) => {
    const [digits = "", exponent = "0"] = text.split("e");
    return Number(`${digits}e${Number(exponent) + places}`);
  };
  const size = move(String(round(move(Math.abs(value).toPrecision(15), decimals))), -decimals);
  return value < 0 && size !== 0 ? -size : size;
}

it("numbers far from where rounding turns, rounded by arithmetic, come out as on paper", () => {
  const values = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((digits) => digits / 1000),
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
      expect(roundHalfUp(value, decimals) + 0).toBe(onPaper(value, decimals, Math.round) + 0);
      expect(roundDown(value, decimals) + 0).toBe(onPaper(value, decimals, Math.floor) + 0);
    }),
    { numRuns: 5000 },
  );
});
