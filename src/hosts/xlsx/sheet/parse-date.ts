const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400_000;

/** An ISO date, time or both as Excel's serial number; undefined for anything else. A zone is not counted in. */
export function parseIsoDate(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86400;
  if (year === undefined) return time;
  const at = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return undefined;
  if (date1904) return Math.round((at.getTime() - Date.UTC(1904, 0, 1)) / DAY) + time;
  const days = Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was; days before it stand one lower.
  const serial = days < 61 ? days - 1 : days;
  return serial < 0 ? undefined : serial + time;
}
