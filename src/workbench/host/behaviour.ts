import type { Book } from "../book";
import type { ErrorCode } from "./excel-error";

/** How well, or badly, the stand-in for Excel behaves. */
export interface Behaviour {
  /** The newest version of ExcelApi there is: "1.14" for Excel 2021, "1.17" for Excel 2024. */
  readonly version?: string;
  /** Sheets that are protected from now on. */
  readonly protectedSheets?: readonly string[];
  /** Longest request and longest answer. */
  readonly limitBytes?: number;
  /** How long an answer takes. */
  readonly delayMs?: number;
  /** One action fails: counted from 1 over all requests since this was said. */
  readonly failure?: { readonly atAction: number; readonly code: ErrorCode; readonly message?: string };
  /** Something happens just before a request is answered: another person types, deletes a sheet, … Counted from 1. */
  readonly beforeTrip?: (trip: number, book: Book) => void | Promise<void>;
  /** The person is typing into a cell. */
  readonly isEditing?: boolean;
  readonly events?: "once" | "twice" | "never" | { readonly lateMs: number };
}

export const GOOD = {
  version: "1.17",
  limitBytes: 5 * 1024 * 1024,
  delayMs: 0,
  isEditing: false,
  events: "once",
} as const satisfies Behaviour;

/** Is a version no newer than another? "1.9" is older than "1.14". */
export function isWithin(version: string, newest: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = newest.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
