import type { KeysTexts } from "./ja";

export const EN: KeysTexts = {
  title: "Keyboard",
  open: "Show the keys (?)",
  close: "Close",
  or: "or",
  means: {
    next: "Next finding",
    previous: "Previous finding",
    goToCell: "Go to the cell",
    fix: "Show the fix, then apply it",
    accept: "Accept",
    takeBack: "Take back",
    search: "Search the findings",
    check: "Check",
    help: "Show this list",
    back: "Back to the screen before",
  },
};
