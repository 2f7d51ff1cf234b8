import type { CommandTexts } from "./ja";

const SEVERITIES = { error: "Error", warning: "Warning", info: "Note" } as const;

export const EN: CommandTexts = {
  failed: "This could not be finished",
  noTables: "No KPI table was found",
  howTablesLook:
    "Tables with the heads 基準値, 目標値, 実績値 or with years are read. Where a layout is not recognised, the pane lets you point at its columns.",
  nothingFound: "No findings",
  tablesChecked: (tables, indicators) => `Checked: ${String(tables)} KPI tables, ${String(indicators)} indicators.`,
  found: "There are findings",
  severities: SEVERITIES,
  counts: (severity, count) => `${SEVERITIES[severity]}: ${String(count)}`,
  noSheet: (why) => `The sheet that lists them could not be made. ${why}`,
  ratesWritten: "The rates were written",
  noRates: "There are no rates to write",
  leftAsIs: (why, count) => `${String(count)}: ${why}`,
  takeBack: "To take this back, use the pane.",
  flagged: "The cells were flagged",
  flagsCleared: "All flags were taken away",
  flagLegend: ["Red, solid frame: error", "Yellow, dashed frame: warning", "Blue, dotted frame: note"],
  flagAgain: "Press the button again to take all flags away.",
  summaryIsCurrent: "The summary is up to date",
  selectCell: "Please select one cell of a KPI table and try again",
  outsideTables: (cell) => `${cell} is outside the KPI tables`,
  soundIndicator: "No findings for this indicator.",
  finding: (severity, cell, sentence) => `[${SEVERITIES[severity]}] ${cell} ${sentence}`,
  more: (count) => `${String(count)} more; see all of them with Check or in the pane.`,
};
