/// <reference types="office-js" />
import { createRoot } from "react-dom/client";
import { ExcelHost, portTo } from "../hosts/excel/index";
import { App, createDesk, type OfficeColours } from "./app";
import { showObstacle } from "./entry/show-obstacle";
import { now, PRESETS } from "./services";
import type { Obstacle } from "./texts/entry/ja";
import { type Language, languageOf } from "./texts/language";
import "./taskpane.css";

/** Excel 2021 knows it; whatever is newer is asked for one by one. */
const FLOOR = "1.14";

void open();

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  let language: Language = languageOf({ language: navigator.language });
  try {
    const obstacle = await findObstacle();
    if (obstacle !== null) return showObstacle(root, obstacle, language);
    language = languageOf({ language: Office.context.displayLanguage });
    document.documentElement.lang = language;
    showPane(root);
  } catch (error) {
    showObstacle(root, "broken", language, error instanceof Error ? error.message : String(error));
  }
}

async function findObstacle(): Promise<Obstacle | null> {
  if (typeof Office === "undefined") return "no-office";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "not-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? null : "too-old";
}

function showPane(root: HTMLElement): void {
  const host = new ExcelHost(portTo(Excel, Office));
  const files = () => import("../hosts/xlsx/index");
  const desk = createDesk(host, {
    now,
    presets: PRESETS,
    openFile: async (bytes) => (await files()).readXlsx(bytes),
    makeFile: async (workbook) => (await files()).createXlsx(workbook),
  });
  createRoot(root).render(<App desk={desk} colours={officeColours()} />);
}

/** Not every Excel says how it is drawn. */
function officeColours(): OfficeColours | null {
  // The types promise a theme; Excel on the web has none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? { bodyBackground: theme.bodyBackgroundColor, bodyForeground: theme.bodyForegroundColor } : null;
}
