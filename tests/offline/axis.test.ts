import fc from "fast-check";
import { Axis, type Sized } from "../../src/offline/sheet/axis";
import { frozenIn, scrollTo } from "../../src/offline/sheet/window";
import { MergeIndex } from "../../src/offline/sheet/merge-index";

const span = (from: number, to = from) => ({ from, to });

describe("an axis", () => {
  const axis = new Axis(
    10,
    20,
    [
      { span: span(2), size: 50 },
      { span: span(4, 6), size: 10 },
    ],
    [span(1), span(5), span(8, 20)],
  );

  it.each([
    [0, 0, 20],
    [1, 20, 0],
    [2, 20, 50],
    [3, 70, 20],
    [4, 90, 10],
    [5, 100, 0],
    [6, 100, 10],
    [7, 110, 20],
    [8, 130, 0],
    [10, 130, 0],
    [99, 130, 0],
    [-1, 0, 0],
  ])("row %i starts at %i and is %i long", (index, start, size) => {
    expect(axis.startOf(index)).toBe(start);
    expect(axis.sizeOf(index)).toBe(size);
    expect(axis.length).toBe(130);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [19.9, 0],
    [20, 2],
    [69, 2],
    [99, 4],
    [100, 6],
    [129, 7],
    [1000, 7],
  ])("at %d stands row %i, never a hidden one", (place, index) => expect(axis.indexAt(place)).toBe(index));

  it.each([
    [0, 1, 2],
    [2, -1, 0],
    [4, 1, 6],
    [0, 3, 4],
    [7, 1, 7],
    [0, -1, 0],
    [3, 99, 7],
  ])("from row %i, %i steps lead to row %i", (from, count, to) => expect(axis.step(from, count)).toBe(to));

  it("a million rows cost no more than their stretches", () => {
    const long = new Axis(1_048_576, 24, [{ span: span(500_000), size: 60 }], [span(10, 19)]);
    expect(long.startOf(500_001)).toBe(499_990 * 24 + 60);
    expect(long.indexAt(long.startOf(1_000_000))).toBe(1_000_000);
  });

  it("a sheet whose rows are all hidden is nowhere and nothing", () => {
    const none = new Axis(5, 20, [], [span(0, 4)]);
    expect([none.length, none.startOf(3), none.indexAt(0)]).toEqual([0, 0, 0]);
    expect(none.step(0, 1)).toBe(0);
  });
});

describe("an axis of any shape", () => {
  const spans = fc
    .array(fc.tuple(fc.nat(60), fc.nat(6)), { maxLength: 8 })
    .map((list) => list.map(([from, more]) => span(from, from + more)));
  const shapes = fc.record({
    count: fc.integer({ min: 1, max: 70 }),
    sized: fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.integer({ min: 1, max: 90 })), { maxLength: 8 }),
    hidden: spans,
  });

  it("says of every row what adding up one by one says", () => {
    fc.assert(
      fc.property(shapes, ({ count, sized, hidden }) => {
        const list: Sized[] = sized
          .sort((a, b) => a[0] - b[0])
          .filter(([from], at, all) => at === 0 || from > (all[at - 1]?.[0] ?? 0) + (all[at - 1]?.[1] ?? 0))
          .map(([from, more, size]) => ({ span: span(from, from + more), size }));
        const axis = new Axis(count, 20, list, hidden);
        let start = 0;
        for (let index = 0; index < count; index++) {
          const isHidden = hidden.some(({ from, to }) => from <= index && index <= to);
          const own = list.find(({ span: { from, to } }) => from <= index && index <= to)?.size ?? 20;
          const size = isHidden ? 0 : own;
          expect([index, axis.startOf(index), axis.sizeOf(index)]).toEqual([index, start, size]);
          if (size > 0) {
            expect(axis.indexAt(start)).toBe(index);
            expect(axis.indexAt(start + size - 1)).toBe(index);
          }
          start += size;
        }
        expect(axis.length).toBe(start);
      }),
      { numRuns: 200 },
    );
  });
});

describe("merged cells", () => {
  it("are found over every cell they cover, the tall ones too", () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 63, left: 1, bottom: 64, right: 2 },
      { top: 5, left: 5, bottom: 99_000, right: 5 },
    ];
    const index = new MergeIndex(merges);
    expect(index.at(0, 3)).toBe(merges[0]);
    expect(index.at(0, 4)).toBeUndefined();
    expect(index.at(64, 2)).toBe(merges[1]);
    expect(index.at(50_000, 5)).toBe(merges[2]);
    expect(index.inRows(64, 64)).toEqual([merges[1], merges[2]]);
    expect(index.inRows(99_001, 99_999)).toEqual([]);
  });
});

describe("what stays in view", () => {
  const geometry = (rows: number, columns: number) => ({
    rows: new Axis(100, 20, [], []),
    columns: new Axis(20, 60, [], []),
    merges: new MergeIndex([]),
    frozen: { row: rows, column: columns },
  });

  it("is what the workbook froze", () =>
    expect(frozenIn(geometry(2, 1), 800, 600)).toEqual({ row: 2, column: 1, height: 40, width: 60 }));

  it("is nothing where it would leave nothing to scroll", () =>
    expect(frozenIn(geometry(25, 1), 800, 600)).toEqual({ row: 0, column: 1, height: 0, width: 60 }));

  it.each([
    ["shows already", 300, 320, 250],
    ["is above", 100, 120, 60],
    ["is below", 500, 520, 320],
    ["is frozen", 20, 40, 250],
    ["is longer than the window", 600, 900, 560],
  ])("a cell that %s", (_, from, to, at) => expect(scrollTo(from, to, { at: 250, length: 200, frozen: 40 })).toBe(at));
});
