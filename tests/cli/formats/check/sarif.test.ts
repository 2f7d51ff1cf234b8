import { checkSarif, fileUri } from "../../../../src/cli/formats/check/sarif";
import { finding, report, RICH } from "./made-up-report";
import { faultsOfSarif } from "./sarif-shape";

describe("check --format sarif", () => {
  it("has the shape SARIF 2.1.0 asks for", () => {
    const text = checkSarif(
      report([RICH, finding("施策1", "A1", "error", "m"), finding("施策1", "A2", "info", "m")], {
        unread: [{ file: "壊れた.xlsx", why: "読めません。" }],
      }),
    );
    expect(faultsOfSarif(JSON.parse(text))).toEqual([]);
  });

  it.each([
    [{}, /version/],
    [{ version: "2.1.0", runs: [{}] }, /tool/],
    [{ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{}] }] }, /message/],
    [{ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, nonsense: 1 }] }, /nonsense/],
  ])("a wrong shape is seen: %j", (sarif, fault) => {
    expect(faultsOfSarif(sarif).join("\n")).toMatch(fault);
  });

  it("names cells as logical places, and ties results to rules and files", () => {
    const [run] = JSON.parse(checkSarif(report([RICH]))).runs;
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.level).toBe("warning");
    expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe("'R6 ''実績'''!E3");
    expect(result.relatedLocations[0].logicalLocations[0].fullyQualifiedName).toBe("総括!F11");
    expect(run.artifacts[result.locations[0].physicalLocation.artifactLocation.index].location.uri).toBe("a.xlsx");
  });
});

describe("a path as a URI", () => {
  it.each([
    ["a.xlsx", "a.xlsx"],
    ["下 書/a#1.xlsx", "%E4%B8%8B%20%E6%9B%B8/a%231.xlsx"],
    ["/tmp/a.xlsx", "file:///tmp/a.xlsx"],
    ["C:\\計画\\a.xlsx", "file:///C:/%E8%A8%88%E7%94%BB/a.xlsx"],
  ])("%s → %s", (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });
});
