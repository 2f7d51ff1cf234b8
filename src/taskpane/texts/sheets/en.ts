import type { SheetsTexts } from "./ja";

export const EN: SheetsTexts = {
  title: "Make summary sheets",
  lead: "Choose the sheets to make. The tables stay as they are.",
  noneTitle: "There is nothing to summarise",
  kinds: {
    findings: { name: "Findings (検証結果)", what: "Every finding, with room for its state and reason." },
    list: {
      name: "List of indicators (達成状況一覧)",
      what: "All indicators with values, rates and ratings as formulas over the tables.",
    },
    summary: { name: "Summary (総括表)", what: "Ratings counted by goal and by department, with charts." },
    paired: { name: "Pairs of rows (資料１)", what: "Every table set anew: target above actual, one column a year." },
    single: { name: "Single rows (進捗状況)", what: "Every table set anew: one row an indicator." },
    departments: { name: "By department (担当課別)", what: "One sheet a department: what is missing, what to mend." },
  },
  planning: "Looking at what would be made",
  planned: (name, rows, action) =>
    `${name}: ${action === "make" ? "new sheet" : "made anew"}, ${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  unchanged: "The sheet is up to date; nothing would change.",
  more: (count) => `and ${String(count)} more`,
  show: (name) => `Show ${name}`,
  make: (count) => (count === 1 ? "Make 1 sheet" : `Make ${String(count)} sheets`),
  keeps: "States and columns you added to a sheet stay when it is made anew.",
};
