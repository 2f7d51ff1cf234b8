import { FAULTS } from "./faults";
import { seedFaults } from "./seed-faults";
import { recallByFault, recallOf } from "./summarise-outcomes";

/** `node scripts/run.mjs scripts/examine-checks.ts` prints the same for more workbooks, with the seeds of the misses. */
describe("faults put into workbooks nobody has seen", () => {
  const outcomes = seedFaults(Array.from({ length: 100 }, (_, seed) => 9000 + seed));
  const recalls = recallByFault(outcomes);

  it("are of every kind", () => {
    expect(recalls.map(({ fault }) => fault).sort()).toEqual(FAULTS.map(({ name }) => name).sort());
  });

  it("are found, at least nine of ten", () => {
    expect(recallOf(outcomes)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(recalls.filter(({ all }) => all >= 10).map((recall) => [recall.fault, recall] as const))(
    "%s is found more often than not missed",
    (_, { all, found }) => {
      expect(found / all).toBeGreaterThan(0.5);
    },
  );
});
