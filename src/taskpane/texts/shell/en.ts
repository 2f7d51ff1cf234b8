import type { ShellTexts } from "./ja";

export const EN: ShellTexts = {
  back: "Back",
  close: "Close",
  cancel: "Cancel",
  stop: "Stop",
  stopping: "Stopping…",
  busy: {
    reading: "Reading the workbook",
    checking: "Checking",
    writing: "Writing",
    comparing: "Reading last year's file",
  },
  progress: (done, total) => `${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`,
  takeBack: (label) => `Take back (${label})`,
  done: "Done",
  failed: "Error",
  loading: "Preparing the screen…",
  loadFailed:
    "The screen could not be loaded. Nothing was written to the workbook. Check the network and open it again.",
  reload: "Open again",
  crashed: "The screen could not be shown.",
  crashedSafe:
    "Nothing was written to the workbook. If opening again does not help, save the workbook and restart Excel.",
  keysTitle: "Keyboard",
  stale: "The workbook has changed",
  severity: { error: "Error", warning: "To confirm", info: "Note" },
};
