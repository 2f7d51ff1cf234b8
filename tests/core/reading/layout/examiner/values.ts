import type { MissingMark } from "../../../../../src/core/reading/reading";
import type { CellSpec } from "../../../../fixtures/workbook-builder";
import type { Random } from "./random";
import type { TrueValue } from "./truth";
import type { Subject } from "./subjects";

/** How one clerk types numbers; slips from it happen cell by cell. */
export interface Hand {
  readonly name: string;
  readonly digits: "half" | "wide";
  /** Numbers with a format, or text. */
  readonly holds: "number" | "text";
  /** The unit behind each number: typed, or by the number format. */
  readonly unit: boolean;
  readonly comma: boolean;
  readonly dash: string;
}

export interface Written {
  readonly cell: CellSpec;
  readonly value: TrueValue;
}

export function chooseHand(random: Random, unitElsewhere: boolean): Hand {
  const holds = random.weigh([
    ["number", 7],
    ["text", 3],
  ] as const);
  const digits = holds === "text" && random.chance(0.25) ? "wide" : "half";
  const unit = unitElsewhere ? random.chance(0.08) : random.chance(0.8);
  return {
    name: `${holds}${digits === "wide" ? " wide" : ""}${unit ? " +unit" : ""}`,
    holds,
    digits,
    unit,
    comma: random.chance(0.8),
    dash: random.pick(["―", "－", "-", "–", "…", "―", "ー", "—"]),
  };
}

const widen = (text: string) =>
  text.replace(/[0-9.,%-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The number as shown: 12,345.6 */
export function show(number: number, decimals: number, comma: boolean): string {
  const [whole = "", fraction] = Math.abs(number).toFixed(decimals).split(".");
  const grouped = comma ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return (number < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

export interface Wish {
  /** 以上, 以下: targets only. */
  readonly qualifier?: string;
  /** （H26） behind the number: baselines and actuals only. */
  readonly asOf?: string;
  readonly noteMark?: string;
}

export function writeNumber(random: Random, hand: Hand, subject: Subject, number: number, wish: Wish = {}): Written {
  const value = { number };
  const slip = random.next();
  const asText = slip < 0.03 ? hand.holds === "number" : hand.holds === "text";
  const needsText = wish.asOf !== undefined || wish.noteMark !== undefined;
  if (asText || needsText) return { cell: { value: asTyped(random, hand, subject, number, wish) }, value };
  return { cell: asFormatted(random, hand, subject, number, wish), value };
}

function asTyped(random: Random, hand: Hand, subject: Subject, number: number, wish: Wish): string {
  const minus = number < 0 ? random.pick(["-", "▲", "△", "▲", "−"]) : "";
  const digits = minus + show(Math.abs(number), subject.decimals, hand.comma);
  const percent = hand.digits === "wide" ? "％" : random.pick(["%", "％"]);
  const unit = hand.unit && subject.unit !== "" ? (subject.unit === "％" ? percent : subject.unit) : "";
  // Shares and what is per something already have no period.
  const timed = hand.unit && unit !== "" && !/[％%/]/.test(unit);
  const basis = timed && random.chance(0.03) ? random.pick(["／年", "/年"]) : "";
  const written =
    (hand.digits === "wide" ? widen(digits) : digits) + unit + basis + (wish.qualifier ?? "") + (wish.noteMark ?? "");
  return wish.asOf === undefined ? written : `${written}${random.pick(["", "\n"])}（${wish.asOf}）`;
}

function asFormatted(random: Random, hand: Hand, subject: Subject, number: number, wish: Wish): CellSpec {
  const base = hand.comma && Math.abs(number) >= 1000 ? "#,##0" : "0";
  const decimals = subject.decimals > 0 ? `.${"0".repeat(subject.decimals)}` : "";
  const behind = (hand.unit && subject.unit !== "％" ? subject.unit : "") + (wish.qualifier ?? "");
  if (subject.unit === "％" && (hand.unit || random.chance(0.04))) {
    const numberFormat = `0${decimals}%` + (wish.qualifier ? `"${wish.qualifier}"` : "");
    return { value: Number((number / 100).toFixed(subject.decimals + 2)), numberFormat };
  }
  if (behind !== "") return { value: number, numberFormat: `${base}${decimals}"${behind}"` };
  const plain = random.chance(0.25) && !hand.comma;
  const negative = number < 0 && random.chance(0.4) ? `;"▲"${base}${decimals}` : "";
  return plain && negative === ""
    ? { value: number }
    : { value: number, numberFormat: `${base}${decimals}${negative}` };
}

/** A rate in per cent, shown as a town hall shows it. */
export function writeRate(random: Random, head: string, percent: number, formula: string | undefined): Written {
  const decimals = random.pick([0, 1, 1]);
  const rounded = Number(percent.toFixed(decimals));
  const value = { number: rounded };
  if (/％|%/.test(head)) {
    const cell = { value: rounded, ...(decimals > 0 && { numberFormat: "0.0" }) };
    return { cell, value };
  }
  if (random.chance(0.2))
    return { cell: { value: `${show(rounded, decimals, false)}${random.pick(["%", "％"])}` }, value };
  const exact = random.chance(0.7) ? percent / 100 : rounded / 100;
  const cell = { value: exact, numberFormat: decimals > 0 ? "0.0%" : "0%", ...(formula !== undefined && { formula }) };
  return { cell, value: { number: exact * 100 } };
}

const MARKS: readonly (readonly [string, MissingMark, number])[] = [
  ["未集計", "pending", 4],
  ["集計中", "pending", 3],
  ["調査中", "pending", 1],
  ["調査なし", "not-measured", 2],
  ["未実施", "not-measured", 2],
  ["対象外", "not-applicable", 2],
  ["該当なし", "not-applicable", 1],
];

/** A dash in the clerk's own way, now and then a word. */
export function writeMissing(random: Random, hand: Hand): Written {
  if (random.chance(0.6)) return { cell: { value: hand.dash }, value: { missing: "dash" } };
  const [text, missing] = random.weigh(
    MARKS.map(([mark, meaning, weight]) => [[mark, meaning] as const, weight] as const),
  );
  return { cell: { value: text }, value: { missing } };
}

export const BLANK: Written = { cell: { value: null }, value: { missing: "blank" } };
