import { rememberLately, rememberOf, rememberText } from "../../../../src/core/reading/memory/remember";

/** Counts how often it is worked out. */
function counting<K, T>(compute: (thing: K) => T) {
  const asked: K[] = [];
  return {
    asked,
    compute: (thing: K) => {
      asked.push(thing);
      return compute(thing);
    },
  };
}

describe("what is remembered", () => {
  it("a text's answer is worked out once", () => {
    const { asked, compute } = counting((text: string) => text.length);
    const lengthOf = rememberText(compute);
    expect([lengthOf("あい"), lengthOf("うえお"), lengthOf("あい")]).toEqual([2, 3, 2]);
    expect(asked).toEqual(["あい", "うえお"]);
  });

  it("a thing's answer is worked out once, though it be undefined", () => {
    const { asked, compute } = counting((_: object) => undefined);
    const ask = rememberOf(compute);
    const thing = {};
    expect([ask(thing), ask(thing)]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
  });
});

describe("what is remembered for a moment", () => {
  const things = Array.from({ length: 4 }, (_, id) => ({ id }));
  const [first = { id: -1 }, second = { id: -1 }, third = { id: -1 }] = things;

  it("is not worked out again while it is among the latest, and though it be undefined", () => {
    const { asked, compute } = counting(({ id }: { id: number }) => (id === 0 ? undefined : id));
    const ask = rememberLately(compute, 2);
    expect([first, second, first, second].map(ask)).toEqual([undefined, 1, undefined, 1]);
    expect(asked).toEqual([first, second]);
  });

  it("is forgotten when as many others were asked about, the oldest first", () => {
    const { asked, compute } = counting(({ id }: { id: number }) => id);
    const ask = rememberLately(compute, 2);
    [first, second, third, second, first].forEach(ask);
    expect(asked).toEqual([first, second, third, first]);
  });

  it("goes by the thing itself, not by what it looks like", () => {
    const { asked, compute } = counting(({ id }: { id: number }) => id);
    const ask = rememberLately(compute);
    expect([ask({ id: 7 }), ask({ id: 7 })]).toEqual([7, 7]);
    expect(asked).toHaveLength(2);
  });

  it("may be asked for while something else of the kind is being worked out", () => {
    const depth: (thing: { readonly inner?: object }) => number = rememberLately(
      (thing) => 1 + ("inner" in thing && thing.inner ? depth(thing.inner) : 0),
      2,
    );
    const thing = { inner: { inner: { inner: {} } } };
    expect([depth(thing), depth(thing), depth(thing.inner)]).toEqual([4, 4, 3]);
  });
});
