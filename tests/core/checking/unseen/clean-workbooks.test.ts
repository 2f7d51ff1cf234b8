import { describe as describeFinding } from "../../../../src/core/checking/describe";
import { cellName } from "../../../../src/core/workbook/address";
import { cleanWorkbook, falseErrors } from "./clean-workbooks";

const SEEDS = Array.from({ length: 460 }, (_, seed) => 5000 + seed);

describe("workbooks nobody has seen, without faults", () => {
  const examinations = SEEDS.flatMap((seed) => cleanWorkbook(seed) ?? []);

  it("come in every layout", () => {
    expect(examinations.length).toBeGreaterThan(400);
    expect(new Set(examinations.map(({ family }) => family)).size).toBeGreaterThanOrEqual(15);
  });

  it("are not said to hold errors", () => {
    const said = examinations.flatMap((examination) =>
      falseErrors(examination).map(
        (finding) => `${String(examination.seed)} ${cellName(finding.at)} ${finding.rule} ${describeFinding(finding)}`,
      ),
    );
    expect(said).toEqual([]);
  });
});
