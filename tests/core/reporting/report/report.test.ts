import fc from "fast-check";
import {
  check,
  checkOptionsOf,
  fillOptionsOf,
  reportHtml,
  reportMarkdown,
  reportOf,
  survey,
  type Report,
} from "../../../../src/core";
import { openSample, SAMPLE_FILES } from "../summary/cases";

function reported(file: string): Report {
  const workbook = openSample(file);
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  return reportOf(workbook, known.tables.tables, findings, { ...fillOptionsOf(known), title: "検証結果報告" });
}

describe.each(SAMPLE_FILES)("%s", (file) => {
  const report = reported(file);

  it("counts every indicator once, under its goal", () => {
    const counted = report.goals.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(report.indicators);
    expect(report.goals.reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(report.indicators);
  });

  it("asks nobody for anything: no script, no address", () => {
    expect(reportHtml(report)).not.toMatch(/<script|src=|href=|https?:|url\((?!#)|@import/iu);
  });

  it("Markdown has one line for each indicator and finding", () => {
    const lines = reportMarkdown(report)
      .split("\n")
      .filter((line) => line.startsWith("| "));
    const tables = 1 + report.goals.length + (report.findings.length > 0 ? 1 : 0);
    expect(lines).toHaveLength(tables * 2 + 1 + report.figures.length + report.indicators + report.findings.length);
  });
});

it("no name becomes markup", () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "</title><svg onload=alert(1)>",
      "</desc><image href=x>",
      "a|b\n# c",
      "<img src=x>",
    ),
  );
  fc.assert(
    fc.property(hostile, (name) => {
      const row = {
        name,
        department: name,
        year: name,
        target: name,
        actual: name,
        rate: name,
        method: name,
        rating: name,
      };
      const report: Report = {
        title: name,
        indicators: 1,
        words: [name],
        goals: [{ name, counts: [{ word: name, count: 1 }], indicators: [row] }],
        figures: [{ label: name, value: 1 }],
        findings: [{ severity: name, place: name, indicator: name, text: name }],
      };
      const harmless = reportHtml({
        ...report,
        title: "a",
        words: ["a"],
        figures: [{ label: "a", value: 1 }],
        findings: [{ severity: "a", place: "a", indicator: "a", text: "a" }],
        goals: [
          {
            name: "a",
            counts: [{ word: "a", count: 1 }],
            indicators: [
              { name: "a", department: "a", year: "a", target: "a", actual: "a", rate: "a", method: "a", rating: "a" },
            ],
          },
        ],
      });
      const tags = (html: string) => html.match(/<\/?[a-z][^<>]*>/giu);
      expect(tags(reportHtml(report))).toEqual(tags(harmless));
      expect(reportMarkdown(report)).not.toMatch(/<[a-z/!]/iu);
      expect(reportMarkdown(report).match(/^#/gmu)).toHaveLength(3);
    }),
  );
});
