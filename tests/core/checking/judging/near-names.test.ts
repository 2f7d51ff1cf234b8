import fc from "fast-check";
import { oneCharacterApart } from "../../../../src/core/checking/judging/near-names";

/** The same by comparing each with each. */
function slowly(names: readonly string[], shortest: number): readonly string[] {
  const gaps = new Map<string, Set<number>>();
  const pairs = new Set<string>();
  const gapsOf = (name: string) =>
    [...Array(name.length).keys()]
      .filter((at) => !/[0-9]/.test(name.charAt(at)))
      .map((at) => [at, name.slice(0, at) + name.slice(at + 1)] as const);
  const last = new Map(names.map((name, at) => [name, at] as const));
  names.forEach((name, at) => {
    if (name.length < shortest) return;
    for (const [left, rest] of gapsOf(name)) {
      const key = `${String(left)}:${rest}`;
      gaps.set(key, (gaps.get(key) ?? new Set()).add(at));
      const other = last.get(rest);
      if (other !== undefined && other !== at && rest.length >= shortest)
        pairs.add([at, other].sort((a, b) => a - b).join());
    }
  });
  for (const around of gaps.values()) {
    if (around.size > 2) continue;
    const [a, b] = [...around];
    if (a !== undefined && b !== undefined) pairs.add([a, b].sort((x, y) => x - y).join());
  }
  return [...pairs].sort();
}

describe("names one character apart", () => {
  test.each([
    [["居住誘導地域の人口密度", "居住誘導区域の人口密度"], ["0,1"]],
    [["相談件数の合計", "相談件の合計"], ["0,1"]],
    [["第1回の参加者", "第2回の参加者"], []],
    [["A地区の人口数", "B地区の人口数", "C地区の人口数"], []],
    [["全く違う名前です", "別の名前の指標"], []],
  ])("%j", (names, pairs) => {
    expect(oneCharacterApart(names, 5).map((pair) => pair.join())).toEqual(pairs);
  });

  test("finds what comparing each with each finds", () => {
    const letter = fc.constantFrom("あ", "い", "数", "率", "1", "2");
    const name = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (names, shortest) => {
        const found = oneCharacterApart(names, shortest).map((pair) => pair.join());
        expect([...found].sort()).toEqual(slowly(names, shortest));
      }),
      { numRuns: 500 },
    );
  });
});
