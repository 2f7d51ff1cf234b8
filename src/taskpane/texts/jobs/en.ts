import type { JobsTexts } from "./ja";

export const EN: JobsTexts = {
  reading: "Reading the workbook",
  notRead: "The workbook has not been read",
  notReadHow: "If a cell is being edited, finish with Enter, then read again from the first screen.",
  goTo: (sheet, cell) => `Show cell ${cell} of ${sheet}`,
  goToPlace: (place) => `Show ${place}`,
};
