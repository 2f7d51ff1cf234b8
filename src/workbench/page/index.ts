import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { cellMenu } from "./cell-menu";
import { acceptDrops } from "./drop";
import { useOwnFonts } from "./grid/fonts";
import { startGrid } from "./grid/start-grid";
import { seamOf } from "./seam";
import { TEXTS } from "./texts";
import { BottomBar } from "./view/bottom-bar";
import { PaneBar } from "./view/pane-bar";
import { makePaneEdge } from "./view/pane-edge";
import { TopBar } from "./view/top-bar";
import { Workbench } from "./workbench";
import "./page.css";

void start();

async function start(): Promise<void> {
  const [manifest, samples] = await Promise.all([
    fetch("/manifest.xml").then((response) => response.text()),
    fetch("/samples.json").then((response) => response.json() as Promise<readonly string[]>),
    useOwnFonts(),
  ]);
  const language = navigator.language.startsWith("ja") ? "ja" : "en";
  document.documentElement.lang = language;
  document.title = TEXTS[language].title;
  const grid = startGrid(place("grid"), language);
  const places = { pane: place("pane-frame"), hidden: place("hidden"), dialogs: place("dialogs") };
  const workbench = new Workbench(grid, places, manifest, language);
  workbench.store.set({ samples });
  createRoot(place("top")).render(createElement(TopBar, { workbench }));
  createRoot(place("pane-bar")).render(createElement(PaneBar, { workbench, pane: place("pane") }));
  createRoot(place("bottom")).render(createElement(BottomBar, { workbench }));
  makePaneEdge(place("pane-edge"), place("pane"), TEXTS[language].paneEdge);
  acceptDrops(workbench);
  cellMenu(workbench);
  window.workbench = seamOf(workbench);
  const first = new URLSearchParams(window.location.search).get("sample") ?? samples[0];
  if (first !== undefined) await workbench.attempt(() => workbench.openSample(first));
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no place for ${id}.`);
  return found;
}
