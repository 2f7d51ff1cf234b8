import type { EntryTexts } from "./ja";

export const EN: EntryTexts = {
  obstacles: {
    "no-office": [
      "The link to Office (office.js) could not be loaded. Nothing was written to the workbook.",
      "Check the network, and whether appsforoffice.microsoft.com can be reached, then open the pane again.",
      "Where there is no internet, use the offline page (tassei.html).",
    ],
    "not-excel": [
      "This page belongs in the task pane of Excel.",
      "Open a workbook in Excel and choose Tassei on the Home tab.",
    ],
    "too-old": [
      "This Excel is too old for it. Nothing was written to the workbook.",
      "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    ],
    broken: [
      "The pane could not be opened. Nothing was written to the workbook.",
      "If opening again does not help, save the workbook and restart Excel.",
    ],
  },
  again: "Open again",
};
