import type { CompareTexts } from "./ja";

export const EN: CompareTexts = {
  title: "Compare with last year's file",
  lead: "With last year's workbook, these are checked, too:",
  gains: [
    "whether actuals reported last year were changed in this year's workbook",
    "indicators that last year's workbook does not have, or calls otherwise",
  ],
  drop: "Drop last year's file (.xlsx) here",
  choose: "Choose a file",
  chooseAgain: "Choose another file",
  stays: "The file is read in this PC and sent nowhere. Nothing is written to either workbook.",
  cannot: "Other files cannot be opened here.",
  comparing: (name) => `Compared with ${name}`,
  matched: (known, all) => `${String(known)} of ${String(all)} indicators stand in last year's file, too.`,
  values: (count) => `Actuals of earlier years compared: ${String(count)}.`,
  noValues: "No actual of an earlier year stands in both, so no figures were compared.",
  nothingMatched: "No actual of the same indicator and year was found.",
  nothingMatchedHow: "Is it last year's file of the same plan? Were the names changed?",
  differencesHead: "Actuals that differ",
  differences: (count) => `${String(count)}; they stand in the list of findings.`,
  noDifferences: "None differ.",
  seeFindings: "Show findings",
  unknownHead: (count) => `Indicators last year's file does not have (${String(count)})`,
  unknownWhy: "They are new, or were called otherwise.",
  more: (count) => `and ${String(count)} more`,
  forget: "Stop comparing",
};
