import { checkJson } from "../../../../src/cli/formats/check/json";
import { finding, report, RICH } from "./made-up-report";

describe("check --format json", () => {
  it("is the contract, to the key and in its order", () => {
    const json = JSON.parse(checkJson(report([RICH])));
    expect(Object.keys(json)).toEqual(["files", "summary"]);
    expect(Object.keys(json.files[0])).toEqual(["file", "findings"]);
    expect(json.files[0].findings[0]).toEqual({
      rule: "cell/made-up",
      severity: "warning",
      sheet: "R6 '実績'",
      cell: "E3",
      message: RICH.message,
      data: { text: "7,000以上", value: 7000 },
      fix: {
        sheet: "R6 '実績'",
        cell: "E3",
        before: { value: "7,000以上", numberFormat: "General" },
        after: { value: 7000, numberFormat: '#,##0"以上"' },
      },
      related: [{ sheet: "総括", cell: "F11" }],
      indicator: RICH.indicator,
      department: RICH.department,
      fingerprint: "0badcafe",
    });
  });

  it("leaves out what a finding does not have", () => {
    const json = JSON.parse(checkJson(report([finding("a", "A1", "info", "m")])));
    expect(Object.keys(json.files[0].findings[0])).toEqual([
      "rule",
      "severity",
      "sheet",
      "cell",
      "message",
      "data",
      "fingerprint",
    ]);
  });

  it.each([
    [[], { error: 0, warning: 0, info: 0 }],
    [["error", "warning", "warning"], { error: 1, warning: 2, info: 0 }],
  ] as const)("counts %j", (severities, summary) => {
    const findings = severities.map((severity) => finding("a", "A1", severity, "m"));
    expect(JSON.parse(checkJson(report(findings))).summary).toEqual(summary);
  });
});
