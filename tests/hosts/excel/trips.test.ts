/// <reference types="office-js" />
import { together, type Task } from "../../../src/hosts/excel/trips";

function counting() {
  let trips = 0;
  const context = {
    sync: async () => {
      trips++;
      return Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  return { context, trips: () => trips };
}

function* steps(count: number, name: string): Task<string> {
  for (let at = 0; at < count; at++) yield "answer";
  return name;
}

function* loads(sizes: readonly number[]): Task<number> {
  for (const size of sizes) yield size;
  yield "answer";
  return sizes.length;
}

describe("journeys to Excel", () => {
  it("are as many as the longest work has steps, however much work there is", async () => {
    const { context, trips } = counting();
    const names = Array.from({ length: 500 }, (_, at) => `${String(at)}`);
    const done = await together(
      context,
      names.map((name, at) => steps(at % 4, name)),
    );
    expect(done).toEqual(names);
    expect(trips()).toBe(3);
  });

  it.each([
    ["one for what fits", [500_000, 500_000], 1, 1],
    ["one for each bunch", [900_000, 900_000, 900_000, 900_000], 1, 2],
    ["one for each bunch of several works", [900_000, 900_000], 4, 4],
    ["one of its own for what is too big for any", [9_000_000, 100], 1, 2],
  ])("are %s", async (_name, sizes, works, expected) => {
    const { context, trips } = counting();
    await together(
      context,
      Array.from({ length: works }, () => loads(sizes)),
    );
    expect(trips()).toBe(expected);
  });

  it("are none where there is nothing to do", async () => {
    const { context, trips } = counting();
    await together(context, []);
    expect(trips()).toBe(0);
  });
});
