import fc from "fast-check";
import { findYears } from "../../../../src/core/reading/year/read-year";

const wide = (text: string): string =>
  text.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("a year", () => {
  const eras = fc.constantFrom(
    { names: ["令和", "R", "Ｒ", "令"], before: 2018, last: 60 },
    { names: ["平成", "H", "Ｈ", "平"], before: 1988, last: 31 },
  );

  it("is found in every way to write it", () => {
    fc.assert(
      fc.property(
        eras.chain((era) =>
          fc.record({
            era: fc.constant(era),
            name: fc.constantFrom(...era.names),
            count: fc.integer({ min: 1, max: era.last }),
          }),
        ),
        fc.constantFrom("", "年", "年度"),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        ({ era, name, count }, suffix, isWide, hasOther, isGannen) => {
          const year = era.before + count;
          const number = count === 1 && isGannen ? "元" : isWide ? wide(`${count}`) : `${count}`;
          const text = `${name}${number}${hasOther ? `（${year}）` : ""}${suffix}`;
          expect(findYears(text)).toMatchObject({ years: [{ year, start: 0, end: text.length }], rest: "" });
        },
      ),
    );
  });

  it("leaves the rest of a head as it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2060 }),
        fc.constantFrom("実績", "目標値", "基準値", "達成率", "見込"),
        fc.constantFrom("年度", "年"),
        (year, word, suffix) => {
          for (const text of [`${year}${suffix}${word}`, `${word}（${year}${suffix}）`, `${year}${suffix}\n${word}`]) {
            expect(findYears(text)).toMatchObject({ years: [{ year }], rest: word });
          }
        },
      ),
    );
  });
});

describe("any text", () => {
  it("gives years inside the text, in order, and no exception", () => {
    const signs = "0123456789０９元令和平成RHＲＨ年度月日.／/～-()（）・、 \n補FY'".split("");
    const shaped = fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(shaped, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        let at = 0;
        for (const { start, end, year, from } of findYears(text).years) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(year).toBeGreaterThanOrEqual(from ?? 1867);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["H27", "H", "令和", "2019", "2019年", "R6～", "（", "(2019)", "元", " ", "1", "・", "令和6・7年度、"])(
    "takes no longer for 10,000 characters of %j than it should",
    (piece) => {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      const begin = performance.now();
      findYears(text);
      findYears(`${text}2019`);
      expect(performance.now() - begin).toBeLessThan(500);
    },
  );
});
