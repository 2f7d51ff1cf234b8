import fc from "fast-check";
import { spread } from "../../../src/cli/jobs/spread";
import type { Answer, FileWorker } from "../../../src/cli/jobs/workers";

/** Threads that take turns in any order, and are watched. */
class Machine {
  running = 0;
  mostRunning = 0;
  mostMemory = 0;
  started = 0;
  stopped = 0;
  private memory = 0;

  constructor(
    private readonly sizes: readonly number[],
    private readonly delays: readonly number[],
    private readonly breaksAt: number = -1,
  ) {}

  start(): FileWorker {
    this.started++;
    let isBroken = false;
    return {
      get isBroken() {
        return isBroken;
      },
      work: async (path): Promise<Answer<unknown>> => {
        const at = Number(path);
        const size = this.sizes[at] ?? 0;
        this.mostRunning = Math.max(this.mostRunning, ++this.running);
        this.memory += size;
        this.mostMemory = Math.max(this.mostMemory, this.memory);
        for (let turn = this.delays[at] ?? 0; turn >= 0; turn--) await Promise.resolve();
        this.memory -= size;
        this.running--;
        if (at !== this.breaksAt) return { result: at };
        isBroken = true;
        return { failure: { ja: "壊れた", en: "broken" }, stack: undefined };
      },
      stop: () => void this.stopped++,
    };
  }
}

async function run(machine: Machine, sizes: readonly number[], jobs: number): Promise<(readonly [unknown, number])[]> {
  const taken: (readonly [unknown, number])[] = [];
  const paths = sizes.map((_, at) => String(at));
  await spread({ paths, sizes, jobs, start: () => machine.start(), here: () => undefined }, (answer, at) => {
    taken.push(["result" in answer ? answer.result : answer.failure.ja, at]);
  });
  return taken;
}

describe("many files over several threads", () => {
  it("hands every answer on once, in the order of the files, with no more threads than allowed", async () => {
    const files = fc.array(fc.record({ size: fc.nat(1000), delay: fc.nat(9) }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 6 }), async (each, jobs) => {
        const sizes = each.map(({ size }) => size);
        const machine = new Machine(
          sizes,
          each.map(({ delay }) => delay),
        );
        expect(await run(machine, sizes, jobs)).toEqual(sizes.map((_, at) => [at, at]));
        expect(machine.mostRunning).toBeLessThanOrEqual(jobs);
        expect(machine.started).toBeLessThanOrEqual(jobs);
        expect(machine.stopped).toBe(machine.started);
      }),
      { numRuns: 100 },
    );
  });

  it("works on big files one at a time, on small ones beside each other", async () => {
    const megabyte = 1024 * 1024;
    const big = Array.from({ length: 6 }, () => 20 * megabyte);
    const alone = new Machine(big, [3, 1, 2]);
    await run(alone, big, 4);
    expect(alone.mostRunning).toBe(1);
    const small = Array.from({ length: 6 }, () => megabyte);
    const together = new Machine(small, [3, 1, 2]);
    await run(together, small, 4);
    expect(together.mostRunning).toBe(4);
    expect(together.mostMemory).toBe(4 * megabyte);
  });

  it("goes on in a new thread when one breaks down", async () => {
    const sizes = [1, 1, 1, 1];
    const machine = new Machine(sizes, [], 1);
    expect(await run(machine, sizes, 1)).toEqual([
      [0, 0],
      ["壊れた", 1],
      [2, 2],
      [3, 3],
    ]);
    expect(machine.started).toBe(2);
  });

  it("leaves to this thread what only this thread can read", async () => {
    const machine = new Machine([1, 1, 1], []);
    const taken: unknown[] = [];
    const here = (path: string) => (path === "1" ? () => Promise.resolve({ result: "ここ" }) : undefined);
    await spread({ paths: ["0", "1", "2"], sizes: [1, 1, 1], jobs: 2, start: () => machine.start(), here }, (answer) =>
      taken.push("result" in answer ? answer.result : answer),
    );
    expect(taken).toEqual([0, "ここ", 2]);
  });
});
