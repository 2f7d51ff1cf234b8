import type { JobsTexts } from "./ja";

export const EN: JobsTexts = {
  reading: "Reading the workbook",
  notRead: "The workbook has not been read",
  notReadHow: "If a cell is being edited, finish with Enter, then read again from the first screen.",
  noTable: "No KPI table was found. If there is one that was not read, you can point at it on the sheet.",
  toMapping: "Point at the sheet",
  goTo: (sheet, cell) => `Show cell ${cell} of ${sheet}`,
  goToPlace: (place) => `Show ${place}`,
};
