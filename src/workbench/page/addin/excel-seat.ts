import type { Seat } from "../../frame/seat";
import type { ExcelServer } from "../../host";
import type { State } from "../state";
import { THEMES } from "./themes";

/** Requirement sets that pages are told of beside ExcelApi, as far as the stand-in has them. */
const SETS = ["CustomXmlParts", "DialogApi", "ImageCoercion", "RichApiRuntime", "Settings"];

/** What the pages of the add-in are told of their surroundings. */
export function excelSeat(
  server: ExcelServer,
  { language, theme, troubles, name }: State,
): Omit<Seat, "id" | "settings"> {
  const locale = LOCALES[language];
  const sets = SETS.filter((set) => server.supports(set)).map((set) => [set, set === "DialogApi" ? "1.2" : "1.1"]);
  return {
    hostInfo: `Excel$Win32$16.01$${locale}$$$disableLogging$0`,
    language: locale,
    documentUrl: `C:\\${name}`,
    requirements: { ...Object.fromEntries(sets), ExcelApi: troubles.version },
    theme: THEMES[theme],
  };
}

export const LOCALES = { ja: "ja-JP", en: "en-US" } as const;
