import { join } from "node:path";
import { readTables } from "../../../../src/core/reading/read-tables";
import { loadFixtures } from "../../../fixtures/sheet";
import { describeLikewise, readExpectation } from "./expectations";

const fixtures = loadFixtures(join(__dirname, "fixtures"));

describe("a layout is recognised by what the sheet shows", () => {
  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_, fixture) => {
    const expected = readExpectation(fixture);
    expect(describeLikewise(readTables(fixture.workbook), fixture, expected)).toEqual(expected);
  });

  it("every fixture expects something", () => {
    const silent = fixtures.filter((fixture) => {
      const { indicators, others, skipped } = readExpectation(fixture);
      return indicators.length + (others?.length ?? 0) + skipped.length === 0;
    });
    expect(silent.map((fixture) => fixture.path)).toEqual([]);
  });
});
