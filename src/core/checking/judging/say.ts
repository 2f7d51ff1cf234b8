import type { Slot } from "../../reading/table";

/** What a cell shows, on one line, for a sentence: "2,325（H24）". */
export function shown(slot: Slot): string {
  return oneLine(slot.text);
}

export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, "").trim();
}

/** A number as a sentence writes it: grouped, with as many decimals as asked for, or as few as it needs. */
export function sayNumber(value: number, decimals?: number): string {
  const rounded = decimals === undefined ? Number(value.toPrecision(12)) : value;
  const [whole = "0", fraction] =
    decimals === undefined ? plain(Math.abs(rounded)).split(".") : Math.abs(rounded).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return (value < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/** A ratio as a percentage: 0.746 → "74.6%". */
export function sayPercent(ratio: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const percent = (Math.sign(ratio) * Math.round(Math.abs(ratio) * 100 * factor + 1e-9)) / factor;
  return `${sayNumber(percent)}%`;
}

const ERAS = [
  { from: 2019, ja: "令和", en: "R" },
  { from: 1989, ja: "平成", en: "H" },
  { from: 1926, ja: "昭和", en: "S" },
] as const;

/** 2024 → 令和6年度. */
export function sayYear(year: number): string {
  const era = ERAS.find(({ from }) => year >= from);
  if (!era) return `${String(year)}年度`;
  const count = year - era.from + 1;
  return `${era.ja}${count === 1 ? "元" : String(count)}年度`;
}

/** 2024 → FY2024 (R6). */
export function sayYearEn(year: number): string {
  const era = ERAS.find(({ from }) => year >= from);
  return era ? `FY${String(year)} (${era.en}${String(year - era.from + 1)})` : `FY${String(year)}`;
}

// Made once: toLocaleString would make one for every number, which costs more than all the rest of a check.
const PLAIN = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 10 });

function plain(value: number): string {
  return PLAIN.format(value);
}
