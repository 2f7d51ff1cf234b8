import fc from "fast-check";
import { memoIn, memoXml } from "../../../src/hosts/excel/read/memos";
import { inputOf } from "../../../src/hosts/excel/write/cell-input";
import { listsOf } from "../../../src/hosts/excel/write/put-flags";
import { cut, rectanglesOf } from "../../../src/hosts/excel/write/rectangles";

describe("what is given to Excel for a text", () => {
  it.each([
    ["達成", "達成"],
    ["未集計", "未集計"],
    ["007", "'007"],
    ["１２３", "'１２３"],
    ["1/2", "'1/2"],
    ["令和6年", "'令和6年"],
    ["=1+1", "'=1+1"],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["+3", "'+3"],
    ["-", "'-"],
    ["@目標", "'@目標"],
    ["'引用", "''引用"],
    ["TRUE", "'TRUE"],
    ["false ", "'false "],
    ["#N/A", "'#N/A"],
  ])("%p goes as %p", (text, input) => {
    expect(inputOf({ value: text })).toBe(input);
  });

  it("leaves numbers, truth values, errors and formulas what they are", () => {
    expect([5, true, null, { error: "#N/A" }].map((value) => inputOf({ value }))).toEqual([5, true, "", "#N/A"]);
    expect(inputOf({ value: 3, formula: "1+2" })).toBe("=1+2");
  });
});

describe("rectangles", () => {
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(12), column: fc.nat(6) }), {
    maxLength: 60,
    selector: ({ row, column }) => `${String(row)},${String(column)}`,
  });
  const names = (items: readonly { readonly row: number; readonly column: number }[]) =>
    items.map(({ row, column }) => `${String(row)},${String(column)}`).sort();

  it("hold every cell once, each in its place", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 30 }), (items, most) => {
        const found = rectanglesOf(items).flatMap((rectangle) => [...cut(rectangle, () => 5, most)]);
        for (const { range, rows } of found) {
          expect(rows).toHaveLength(range.bottom - range.top + 1);
          rows.forEach((row, at) => {
            expect(row.map((cell) => cell.row)).toEqual(row.map(() => range.top + at));
            expect(row.map((cell) => cell.column)).toEqual(row.map((_, beside) => range.left + beside));
            expect(row).toHaveLength(range.right - range.left + 1);
          });
        }
        expect(names(found.flatMap(({ rows }) => rows.flat()))).toEqual(names(items));
      }),
      { numRuns: 200 },
    );
  });

  it("are one for a full block", () => {
    const block = Array.from({ length: 40 }, (_, at) => ({ row: 3 + Math.floor(at / 4), column: 2 + (at % 4) }));
    expect(rectanglesOf(block).map(({ range }) => range)).toEqual([{ top: 3, left: 2, bottom: 12, right: 5 }]);
  });
});

describe("lists of places", () => {
  it("are no longer than Excel takes", () => {
    const ranges = Array.from({ length: 5000 }, (_, at) => ({ top: at * 2, bottom: at * 2, left: 3, right: 3 }));
    const lists = listsOf(ranges);
    expect(lists.every(({ length }) => length < 8192)).toBe(true);
    expect(lists.join(",").split(",")).toHaveLength(5000);
  });
});

describe("memos as XML", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, key) => {
        fc.pre(!/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(key));
        expect(memoIn(memoXml({ key, text }))).toEqual({ key, text });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a part of another program", "<other xmlns='urn:x'/>"],
    ["no XML", "memo key"],
    ["a memo without a key", '<memo xmlns="urn:tassei:memo:1">a</memo>'],
  ])("%s is none", (_name, xml) => {
    expect(memoIn(xml)).toBeUndefined();
  });

  it("are read as a file may spell them", () => {
    const xml = `<?xml version="1.0"?>\n<t:memo xmlns:t="urn:tassei:memo:1" key='a&amp;b'>1 &lt; 2<![CDATA[ & ]]>&#x6f22;</t:memo>`;
    expect(memoIn(xml)).toEqual({ key: "a&b", text: "1 < 2 & 漢" });
  });
});
