import type { Texts } from "./ja";

export const EN: Texts = {
  notReadAgain: " It is written, but the workbook could not be read again; please check once more.",
  stopped: "Stopped. Nothing was written.",
  nothingToDo: "There was nothing to change.",
  unexpected: (detail) => `This could not be finished. Save the workbook and try again. (Details: ${detail})`,
  didFix: (count) => `Fixes: ${String(count)}`,
  didFixDone: (count) => `Cells mended: ${String(count)}.`,
  labels: {
    flag: "Flags",
    clear: "Flags cleared",
    accept: "Acceptance",
    withdraw: "Acceptance withdrawn",
    plan: "Plan stored",
    map: "Reading stored",
    unmap: "Reading removed",
  },
  didFlag: "The cells were flagged.",
  didClearFlags: "All flags were taken away.",
  didRevert: (label) => `Taken back (${label}).`,
  didAccept: "The finding was accepted.",
  didWithdraw: "The acceptance was withdrawn.",
  didFill: (count) => `Rates: ${String(count)}`,
  didFillDone: (count) => `Rates written: ${String(count)}.`,
  didPlacePlan: "The plan stands on the sheet 計画定義.",
  didMap: "This reading was stored.",
  didUnmap: "The stored reading was removed.",
  didMakeSheets: (names) => `Sheets: ${sheets(names)}`,
  didMakeSheetsDone: (names) => `Sheets made: ${sheets(names)}.`,
  didSave: (name) => `${name} was saved. Nothing was written to the workbook.`,
  notJson: "This is no plan file (JSON). Use a file that was exported as a plan.",
};

function sheets(names: readonly string[]): string {
  const more = names.length - 3;
  return names.slice(0, 3).join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
}
