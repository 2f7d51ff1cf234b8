import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Services } from "../taskpane/app";
import { now, PRESETS } from "../taskpane/services";
import { useTheme } from "../taskpane/theme/use-theme";
import { saveFile } from "./files/save-file";
import { Shelf } from "./files/shelf";
import { Page } from "./page/page";
import { EN } from "./texts/en";
import { JA } from "./texts/ja";
import { RemoteClerk } from "./worker/clerk";
import { sameThreadLine, workerLine } from "./worker/lines";

/** Where the build puts the worker's program: as text, in the page itself. */
const WORKER = document.getElementById("tassei-worker")?.textContent ?? "";

const clerk = new RemoteClerk(() => {
  try {
    return WORKER === "" ? sameThreadLine() : workerLine(WORKER);
  } catch {
    // A policy of the PC forbids workers: the page works all the same.
    return sameThreadLine();
  }
});

const services: Services = {
  now: () => now(),
  openFile: (bytes) => clerk.read(bytes),
  saveFile,
  makeFile: (workbook) => clerk.create(workbook),
  presets: PRESETS,
};

const language = /^en\b/iu.test(navigator.language) ? "en" : "ja";
const texts = language === "ja" ? JA : EN;
const shelf = new Shelf(clerk, services, texts, navigator.language);
document.documentElement.lang = language;
document.title = texts.title;

function Root() {
  return (
    <FluentProvider theme={useTheme(null)}>
      <Page shelf={shelf} language={language} texts={texts} />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Root />);
