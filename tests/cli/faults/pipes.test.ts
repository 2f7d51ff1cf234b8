import { BOOK, onUnix, Place } from "./program";

describe("read from a pipe", () => {
  let place: Place;
  beforeEach(() => (place = new Place()));
  afterEach(() => place.remove());

  it.each([
    [["read", "-"], 0],
    [["check", "-", "--format", "json"], 1],
    [["check", "-", "--jobs", "2"], 1],
  ])("the standard input: %j", (words, code) => {
    const { code: found, out, errors } = place.run(words, BOOK);
    expect([found, errors]).toEqual([code, []]);
    expect(out).toMatch(/出生数|施策1/);
  });

  it("and write what was read from it", () => {
    expect(place.run(["fix", "-", "-o", "out.xlsx"], BOOK)).toMatchObject({ code: 0, errors: [] });
    expect(place.names()).toContain("out.xlsx");
  });

  onUnix("a pipe that has a name, and one that the shell makes", () => {
    expect(place.shell("mkfifo p; cat in.xlsx > p & $TASSEI read p").out).toContain("KPI表 1・指標 2");
    expect(place.shell("cat in.xlsx | $TASSEI read /dev/stdin").out).toContain("KPI表 1・指標 2");
  });

  it.each([
    ["nothing", new Uint8Array(0), "空（0バイト）"],
    ["half a workbook", BOOK.subarray(0, BOOK.length >> 1), "途中で切れている"],
  ])("%s comes through it: one line", (_, bytes, words) => {
    const { code, errors } = place.run(["check", "-"], Uint8Array.from(bytes));
    expect([code, errors]).toEqual([2, [expect.stringContaining(words)]]);
  });
});
