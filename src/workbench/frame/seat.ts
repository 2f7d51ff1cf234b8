/**
 * What a page of the add-in is told before its first script runs: Excel for Windows answers these questions at once,
 * without a message, so they travel in the name of the frame.
 */
export interface Seat {
  /** Tells frames apart; new for every page that is loaded. */
  readonly id: string;
  /** What the library picks its files by: "Excel$Win32$16.01$ja-JP$$$disableLogging$0". */
  readonly hostInfo: string;
  /** BCP 47, as Excel displays itself. */
  readonly language: string;
  readonly documentUrl: string;
  /** Requirement sets and the highest version of each that is there. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
  /** Settings kept with the document, each as JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Colours as Excel for Windows gives them: whole numbers, blue in the highest byte. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** Marks the name of a frame as ours; other frames are left alone. */
const MARK = "tassei-workbench:";

export function nameOf(seat: Seat): string {
  return MARK + JSON.stringify(seat);
}

/** The name was written by `nameOf` on this same PC; its shape is not doubted. */
export function seatOf(name: string): Seat | undefined {
  return name.startsWith(MARK) ? (JSON.parse(name.slice(MARK.length)) as Seat) : undefined;
}
