import { FluentProvider } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import type { Services } from "../../taskpane/app";
import { now, PRESETS } from "../../taskpane/services";
import { useTheme } from "../../taskpane/theme/use-theme";
import { saveFile } from "../files/save-file";
import { Shelf } from "../files/shelf";
import { Page } from "./page";
import { EN } from "../texts/en";
import { JA } from "../texts/ja";
import { type Clerk, RemoteClerk } from "../worker/clerk";
import { sameThreadLine, workerLine } from "../worker/lines";

/** Draws the page. `program` is its own program as text, from which the worker is made. */
export function start(program: string): void {
  const clerk = new RemoteClerk(() => {
    try {
      return program === "" ? sameThreadLine() : workerLine(program);
    } catch {
      // A policy of the PC forbids workers: the page works all the same.
      return sameThreadLine();
    }
  });
  const language = /^en\b/iu.test(navigator.language) ? "en" : "ja";
  const texts = language === "ja" ? JA : EN;
  const shelf = new Shelf(clerk, servicesOver(clerk), texts, navigator.language);
  document.documentElement.lang = language;
  document.title = texts.title;
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Root shelf={shelf} language={language} texts={texts} />);
}

function servicesOver(clerk: Clerk): Services {
  return {
    now: () => now(),
    openFile: (bytes) => clerk.read(bytes),
    saveFile,
    makeFile: (workbook) => clerk.create(workbook),
    presets: PRESETS,
  };
}

function Root(page: ComponentProps<typeof Page>) {
  return (
    <FluentProvider theme={useTheme(null)}>
      <Page {...page} />
    </FluentProvider>
  );
}
