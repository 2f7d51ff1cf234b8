import fc from "fast-check";
import { readValue } from "../../../../src/core";

/** The rule, by digits: where the 16th and 17th are all that keeps a number from being short, they are dropped. */
function withoutEcho(value: number): number {
  const short = Number(value.toPrecision(15));
  const isEcho = String(value).length > 16 && String(short).length <= 13;
  return isEcho ? short : value;
}

/** General shows what there is, in eleven characters at most. */
function decimalsShown(value: number): number {
  const [whole = "", decimals = ""] = String(Math.abs(withoutEcho(value))).split(".");
  if (/e/.test(whole + decimals)) return 0;
  return Math.min(decimals.length, Math.max(0, 10 - whole.length));
}

/** Typed numbers, computed ones, and typed ones with an echo of their binary form. */
const numbers = fc
  .record({
    size: fc.double({ min: -7, max: 14, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    decimals: fc.option(fc.nat(13)),
    echo: fc.constantFrom(0, 0, 1e-16, 3e-16, 1e-15, 1e-14),
    sign: fc.constantFrom(1, -1),
  })
  .map(({ size, part, decimals, echo, sign }) => {
    const long = part * 10 ** size;
    const typed = decimals === null ? long : Number(long.toFixed(decimals));
    return sign * typed * (1 + echo);
  });

describe("the digits of a number in a number cell", () => {
  it("are those of its text, however they are counted", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const reading = readValue({ value, text: "", numberFormat: "General" });
        expect(reading).toEqual({
          kind: "number",
          value: withoutEcho(value),
          decimals: decimalsShown(value),
          writing: [],
        });
      }),
      { numRuns: 5_000, seed: 11 },
    );
  });

  it.each([
    [28.999999999999996, 29],
    [7.619999999999999, 7.62],
    [98.76543209876543, 98.76543209876543],
    [999.9999999999999, 1000],
    [0.1 + 0.2, 0.3],
    [-0.1 - 0.2, -0.3],
    [1234567.1000000001, 1234567.1],
  ])("%d is %d", (value, read) => {
    expect(readValue({ value, text: "", numberFormat: "General" })).toMatchObject({ value: read });
  });
});
