interface Era {
  /** First day, as 20190501. */
  readonly from: number;
  readonly name: string;
  readonly letter: string;
}

/** Newest first. Excel's dates begin in 1900, in Meiji. */
const ERAS: readonly Era[] = [
  { from: 20190501, name: "令和", letter: "R" },
  { from: 19890108, name: "平成", letter: "H" },
  { from: 19261225, name: "昭和", letter: "S" },
  { from: 19120730, name: "大正", letter: "T" },
  { from: 18680125, name: "明治", letter: "M" },
];
const WEEKDAYS = "日月火水木金土";

/** What a run of era or weekday letters in a format code stands for: ggg → 令和, e → 7, aaa → 土. */
export type DatePart = (serial: number) => string;

/** The part for a run such as "ggg", "ee" or "aaaa"; undefined where Excel knows none. */
export function datePart(run: string, gannen: boolean): DatePart | undefined {
  const year = (length: number) => (serial: number) => eraYear(serial, length, gannen);
  switch (run.toLowerCase()) {
    case "g":
      return (serial) => eraOf(serial).era.letter;
    case "gg":
      return (serial) => eraOf(serial).era.name.charAt(0);
    case "ggg":
      return (serial) => eraOf(serial).era.name;
    case "e":
      return year(1);
    case "ee":
    case "r":
      return year(2);
    case "rr":
      return (serial) => eraOf(serial).era.name + eraYear(serial, 2, gannen);
    case "aaa":
      return weekday;
    case "aaaa":
      return (serial) => `${weekday(serial)}曜日`;
    default:
      return undefined;
  }
}

function eraYear(serial: number, length: number, gannen: boolean): string {
  const { era, date } = eraOf(serial);
  const year = Math.floor(date / 10000) - Math.floor(era.from / 10000) + 1;
  return gannen && year === 1 ? "元" : String(year).padStart(length, "0");
}

function eraOf(serial: number): { readonly era: Era; readonly date: number } {
  const date = calendarDate(serial);
  const era = ERAS.find((candidate) => date >= candidate.from) ?? (ERAS.at(-1) as Era);
  return { era, date };
}

/** Serial 60 is the day 1900-02-29 that never was; Excel's earlier serials are one day behind the calendar. */
function calendarDate(serial: number): number {
  const day = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

function weekday(serial: number): string {
  return WEEKDAYS.charAt((Math.floor(serial) + 6) % 7);
}
