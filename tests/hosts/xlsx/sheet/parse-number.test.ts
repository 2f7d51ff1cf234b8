import fc from "fast-check";
import { parseNumber } from "../../../../src/hosts/xlsx/sheet/parse-number";

function parsed(text: string): number {
  const bytes = new TextEncoder().encode(`x${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

describe("the number in some bytes", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["007", 7],
    ["12.", 12],
    [".5", 0.5],
    ["+5", 5],
    ["1E3", 1000],
    ["1e-7", 1e-7],
    ["123456789012345", 123456789012345],
    ["12345678901234567890", 12345678901234567890],
    ["0.30000000000000004", 0.30000000000000004],
    ["-0.1000000000000000055511151231257827", -0.1],
    ["5e-324", 5e-324],
    ["1.7976931348623157E+308", Number.MAX_VALUE],
    [" 5\n", 5],
  ])("%j is %d", (text, expected) => {
    expect(parsed(text)).toBe(expected);
  });

  it.each([
    "",
    "-",
    ".",
    "1.2.3",
    "1,000",
    "0x10",
    "1e",
    "e5",
    "NaN",
    "Infinity",
    "1e999",
    "--1",
    "1 2",
    "５",
    "1".repeat(401),
  ])("%j is none", (text) => {
    expect(parsed(text)).toBeNaN();
  });

  it("is exactly the engine's, for every finite double and every digit string", () => {
    const same = (text: string): void => expect(parsed(text)).toBe(Number(text) === 0 ? 0 : Number(text));
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => same(String(value))),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => same(value.toPrecision(17))),
      { numRuns: 20_000 },
    );
    fc.assert(fc.property(fc.stringMatching(/^-?\d{1,19}(\.\d{1,20})?$/), same), { numRuns: 20_000 });
  });

  it("is exactly the engine's next to the middle between two doubles, where rounding is hardest", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2 ** 30, max: 2 ** 31 - 1 }),
        fc.integer({ min: 0, max: 2 ** 21 }),
        fc.integer({ min: -1, max: 1 }),
        (high, low, off) => {
          // 2^54 and above in steps of 2: every integer between is a tie between two doubles.
          const middle = BigInt(high) * 2n ** 24n + BigInt(low) * 4n + 2n + BigInt(off);
          const text = String(middle);
          expect(parsed(text)).toBe(Number(text));
          expect(parsed(`${text.slice(0, -5)}.${text.slice(-5)}`)).toBe(
            Number(`${text.slice(0, -5)}.${text.slice(-5)}`),
          );
        },
      ),
      { numRuns: 5000 },
    );
  });
});
