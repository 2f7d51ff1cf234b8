import fc from "fast-check";
import { formatFor } from "../../../../src/core/reading/value/keep-look";
import { readValue } from "../../../../src/core/reading/value/read-value";
import { scaleOf, splitTrailingUnit } from "../../../../src/core/reading/value/units";
import { displayValue } from "../../../../src/core/workbook/display";
import type { Reading } from "../../../../src/core/reading/reading";
import { typed } from "./say";

const read = (text: string): Reading => readValue(typed(text));

/** What a clerk would type: up to nine digits, some decimals. */
const quantities = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }));

const grouped = (text: string): string => {
  const [whole = "", fraction] = text.split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
};
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const mixed = (text: string): string => [...text].map((sign, at) => (at % 2 === 0 ? wide(sign) : sign)).join("");

const digits = fc.constantFrom(
  (text: string) => text,
  grouped,
  wide,
  mixed,
  (text: string) => wide(grouped(text)),
);
const minus = fc.constantFrom("-", "▲", "△", "−", "－", "▲ ");
const units = fc.constantFrom(
  undefined,
  "人",
  "件",
  "千円",
  "億円",
  "％",
  "ポイント",
  "人/ha",
  "㎥",
  "か所",
  "十億円",
  "世帯",
  "人（社）",
);
const before = fc.constantFrom("", "約", "（H26）", "累計", "目標", "年間", " ", "　");
const after = fc.constantFrom(
  "",
  "以上",
  "未満",
  "程度",
  "増加",
  "／年",
  "/4か年",
  "（H24）",
  "\n（R元）",
  "※1",
  "（速報値）",
  "見込",
  "  ",
);

describe("a number", () => {
  it("is read the same, however it is typed", () => {
    fc.assert(
      fc.property(
        quantities,
        digits,
        minus,
        units,
        before,
        after,
        ({ value, decimals }, write, sign, unit, head, tail) => {
          const size = write(Math.abs(value).toFixed(decimals));
          const text = `${head}${value < 0 ? sign : ""}${size}${unit ?? ""}${tail}`;
          const reading = read(text);
          expect(reading).toMatchObject({ kind: "number", value: value === 0 ? 0 : value, decimals });
          const canonical = unit?.replace("％", "%").replace("（社）", "(社)");
          expect(reading.kind === "number" && reading.unit).toBe(canonical);
        },
      ),
    );
  });

  it("is read the same from a format as from the text it shows", () => {
    const formats = fc.constantFrom(
      "0",
      "#,##0",
      "0.0",
      "#,##0.00",
      "0%",
      "0.00%",
      '#,##0"人"',
      '0.0"％"',
      '#,##0"以上"',
      '#,##0"件／年"',
      '"約"#,##0"人";"約"-#,##0"人"',
      '#,##0"（H24）"',
      '#,##0"※1"',
      '#,##0;"▲"#,##0',
      '#,##0"千円";"△"#,##0"千円"',
      "¥#,##0",
      '0"人（社）"',
      "#,##0_);(#,##0)",
      "_ * #,##0_ ;_ * -#,##0_ ",
      "[DBNum3]#,##0",
      '[>=1000]#,##0"人";0"人"',
    );
    fc.assert(
      fc.property(quantities, formats, ({ value }, numberFormat) => {
        const text = displayValue(value, numberFormat, false);
        const formatted = readValue({ value, text, numberFormat });
        const asTyped = read(text);
        if (formatted.kind !== "number" || asTyped.kind !== "number") throw new Error(text);
        const { value: exact, ...words } = formatted;
        const { value: shown, ...same } = asTyped;
        expect(words).toEqual({ ...same, writing: [] });
        expect(Math.abs(exact - shown)).toBeLessThanOrEqual(0.5 * 10 ** -words.decimals + 1e-6);
      }),
    );
  });

  it("keeps its look when it is made a number", () => {
    const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
    fc.assert(
      fc.property(
        quantities,
        digits,
        minus,
        units,
        before,
        after,
        ({ value, decimals }, write, sign, unit, head, tail) => {
          const size = write(Math.abs(value).toFixed(decimals));
          // A minus sign before nothing but zeros is not shown by any format.
          const text = `${head}${value < 0 ? sign : ""}${size}${unit ?? ""}${tail}`;
          const kept = formatFor(read(text), text);
          if (!kept) throw new Error(text);
          expect(plain(displayValue(kept.value, kept.numberFormat, false))).toBe(plain(text));
        },
      ),
    );
  });

  it("is the same number after two rounds of mending", () => {
    fc.assert(
      fc.property(quantities, units, after, ({ value, decimals }, unit, tail) => {
        const text = `${value.toFixed(decimals)}${unit ?? ""}${tail}`;
        const kept = formatFor(read(text), text);
        if (!kept) throw new Error(text);
        const shown = displayValue(kept.value, kept.numberFormat, false);
        expect(formatFor(read(shown), shown)).toEqual(kept);
      }),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."0123456789０９,.，．-▲（）()［］%％人件円千億万年度月日／/～~・\n 　※注約以上未満増減HRＨ元令和平成一ー―…×→：、".split(
      "",
    ),
  );
  const shaped = fc.array(pieces, { maxLength: 24 }).map((signs) => signs.join(""));

  it("gives one of the five readings and no exception", () => {
    fc.assert(
      fc.property(fc.oneof(shaped, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        const reading = read(text);
        expect(["number", "missing", "several", "error", "unreadable"]).toContain(reading.kind);
        if (reading.kind === "unreadable" || reading.kind === "several") expect(reading.text).toBe(text);
        if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
        formatFor(reading, text);
        splitTrailingUnit(text);
        scaleOf(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("never loses a digit: what is read as one number shows all digits of the text", () => {
    fc.assert(
      fc.property(shaped, (text) => {
        const reading = read(text);
        const kept = formatFor(reading, text);
        if (!kept) return;
        const digitsOf = (shown: string): string => shown.normalize("NFKC").replace(/[^0-9]/g, "");
        expect(digitsOf(displayValue(kept.value, kept.numberFormat, false))).toBe(digitsOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "1",
    "1,",
    "1,234,",
    "(",
    "（",
    "※1",
    "人",
    "千",
    "1億",
    "１",
    "-",
    "▲",
    " ",
    "\n",
    "　",
    "5人 ",
    "a",
    "注1",
    "～",
    "令和",
    "H1",
    "2024年",
    "/年",
    "（H24）",
    "未集計",
    "公表",
  ])("takes no longer for 10,000 characters of %j than it should", (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const begin = performance.now();
    for (const whole of [text, `5${text}`, `${text}5`, `5人${text}※`]) {
      read(whole);
      splitTrailingUnit(whole);
      scaleOf(whole);
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
