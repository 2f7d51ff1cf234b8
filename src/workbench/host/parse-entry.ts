import type { CellValue } from "../../core";
import { isErrorText } from "../book/cell";

/** What a cell holds after something was entered; a format only where Excel gives one to a cell without. */
export interface Entry {
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  readonly numberFormat?: string;
}

type Pattern = readonly [RegExp, (found: RegExpExecArray, date1904: boolean) => Entry | undefined];

const DAY_MS = 86_400_000;
/** Serial 0 of the calendar from 1900, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const NUMBER = String.raw`[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?`;

/** What Excel makes of a text that is entered. The API reads as an American types, whatever the language of Excel. */
const PATTERNS: readonly Pattern[] = [
  [/^(true|false)$/i, ([text]) => ({ value: text.toLowerCase() === "true" })],
  [new RegExp(`^${NUMBER}(?:e[-+]?\\d+)?$`, "i"), ([text]) => numberOf(text)],
  [new RegExp(`^(${NUMBER})%$`), ([, text]) => numberOf(text ?? "", 100, text?.includes(".") ? "0.00%" : "0%")],
  [/^\((\d[\d,]*(?:\.\d*)?)\)$/, ([, text]) => numberOf(`-${text ?? ""}`)],
  [/^\$(\d[\d,]*(?:\.\d*)?)$/, ([, text]) => numberOf(text ?? "", 1, "$#,##0_);[Red]($#,##0)")],
  [/^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/, ([, y, m, d], late) => dateOf(y, m, d, late, "m/d/yyyy")],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([, m, d, y], late) => dateOf(y, m, d, late, "m/d/yyyy")],
  [/^(\d{1,2})[/-](\d{1,2})$/, ([, m, d], late) => dateOf(thisYear(), m, d, late, "d-mmm")],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?$/, ([, h, m, s]) => timeOf(h, m, s)],
  [/^([-+]?\d+) (\d+)\/(\d+)$/, ([, whole, above, below]) => fractionOf(whole, above, below)],
];

export function parseEntry(entered: unknown, numberFormat: string, date1904: boolean): Entry | undefined {
  if (typeof entered === "number") return Number.isFinite(entered) ? { value: entered } : undefined;
  if (typeof entered === "boolean") return { value: entered };
  if (typeof entered !== "string") return undefined;
  if (entered === "") return { value: null };
  if (numberFormat === "@") return { value: entered.startsWith("'") ? entered.slice(1) : entered };
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (isErrorText(entered)) return { value: { error: entered } };
  const trimmed = entered.trim();
  for (const [pattern, make] of PATTERNS) {
    const found = trimmed === "" ? null : pattern.exec(trimmed);
    const entry = found && make(found, date1904);
    if (entry) return entry;
  }
  const formula = /^(?:=|@|(?=[-+]))(.+)$/s.exec(entered)?.[1];
  // A lone sign is a text; "-目標" is taken for a formula, and a name that nobody has defined.
  return formula !== undefined && !/^[-+=@]$/.test(entered) ? { value: null, formula } : { value: entered };
}

function numberOf(text: string, by = 1, numberFormat?: string): Entry | undefined {
  const bare = text.replaceAll(",", "");
  const value = Number(bare);
  if (!/\d/.test(bare) || !Number.isFinite(value)) return undefined;
  const grouped = text.includes(",") ? (text.includes(".") ? "#,##0.00" : "#,##0") : undefined;
  const format = numberFormat ?? (/e/i.test(text) ? "0.00E+00" : grouped);
  return { value: value / by, ...(format !== undefined && { numberFormat: format }) };
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  date1904: boolean,
  numberFormat: string,
): Entry | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || y > 9999 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  const serial = (date.getTime() - EPOCH) / DAY_MS - (date1904 ? DAYS_TO_1904 : 0);
  return { value: serial < 61 && !date1904 ? serial - 1 : serial, numberFormat };
}

function timeOf(hours: string | undefined, minutes: string | undefined, seconds = "0"): Entry | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return m < 60 && s < 60 ? { value: (h * 3600 + m * 60 + s) / 86_400, numberFormat: "h:mm" } : undefined;
}

function fractionOf(whole = "0", above = "0", below = "1"): Entry | undefined {
  const value = Math.abs(Number(whole)) + Number(above) / Number(below);
  return Number(below) > 0 ? { value: whole.startsWith("-") ? -value : value, numberFormat: "# ?/?" } : undefined;
}

function thisYear(): string {
  return String(new Date().getFullYear());
}
