import "./page.css";
import { createRoot } from "react-dom/client";
import type { HostFeatures, Workbook } from "../../../src/core/index";
import { MemoryHost } from "../../../src/hosts/memory/index";
import { readXlsx } from "../../../src/hosts/xlsx/index";
import { App, createDesk, type Desk, type OfficeColours } from "../../../src/taskpane/app";
import { PRESETS } from "../../../src/taskpane/services";

/** The pane over a workbook in memory, on a page of its own: what the tests look at and drive. */
export interface PaneOnPage {
  readonly desk: Desk;
  readonly host: MemoryHost;
}

export interface OpenPane {
  /** A workbook as its file or as data. */
  readonly from: { readonly base64: string } | { readonly workbook: Workbook };
  readonly features?: Partial<HostFeatures>;
  readonly colours?: OfficeColours;
  /** What the host's reading does instead: fails, or never ends. */
  readonly reading?: "fails" | "hangs";
}

declare global {
  interface Window {
    openPane(open: OpenPane): void;
    pane: PaneOnPage;
  }
}

window.openPane = ({ from, features = {}, colours, reading }) => {
  const host = new MemoryHost("base64" in from ? readXlsx(bytesOf(from.base64)) : from.workbook, { features });
  if (reading === "fails") host.read = () => Promise.reject(new Error("boom"));
  if (reading === "hangs") {
    host.read = ({ progress } = {}) => {
      progress?.(3, 17);
      return new Promise(() => undefined);
    };
  }
  const desk = createDesk(host, {
    now: () => "2026-11-20T14:02",
    presets: PRESETS,
    openFile: (bytes) => Promise.resolve(readXlsx(bytes)),
  });
  window.pane = { desk, host };
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<App desk={desk} colours={colours ?? null} />);
};

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
