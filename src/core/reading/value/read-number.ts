import type { CellValue } from "../../workbook/workbook";
import type { Quantity, Reading } from "../reading";
import { readMissing } from "./missing-marks";
import { sectionFor, type FormatSection } from "./number-format";
import { readText } from "./read-text";

/** How a number is shown. The text is asked for only where the format breaks it up: most cells do without. */
interface Shown {
  readonly text: string;
  readonly numberFormat: string;
}

/** A number as its format shows it: the words come from the format, the value from the cell. */
export function readNumber(value: number, shown: Shown): Reading {
  if (!Number.isFinite(value)) return { kind: "unreadable", text: shown.text };
  const section = sectionFor(value, shown.numberFormat);
  switch (section.kind) {
    case "plain":
    case "text":
      return { kind: "number", value: tidy(value), decimals: decimalsOf(section, value), writing: UNWRITTEN };
    case "decorated":
      return section.hasDigits ? decorated(value, shown, section) : withoutDigits(value, shown, section);
    case "interrupted":
      return asTyped(shown.text);
    case "date":
      return { kind: "unreadable", text: shown.text };
  }
}

/** Does the cell show the number and nothing else? Such a reading is made in no time. */
export function isPlainNumber(value: CellValue, numberFormat: string): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  const { kind } = sectionFor(value, numberFormat);
  return kind === "plain" || kind === "text";
}

/** A number in a number cell is not written in any manner. One list serves all of them. */
const UNWRITTEN: Quantity["writing"] = [];

/** Words around digits, read once for each section of a format. */
const templates = new WeakMap<FormatSection, Reading>();

function decorated(value: number, shown: Shown, section: FormatSection): Reading {
  let template = templates.get(section);
  if (!template) {
    template = templateOf(section);
    templates.set(section, template);
  }
  if (template.kind !== "number")
    return template.kind === "several" ? asTyped(shown.text) : { kind: "unreadable", text: shown.text };
  return {
    ...template,
    value: tidy(shifted(value, section.shift)),
    decimals: section.decimals ?? decimalsOf(section, value),
  };
}

/** Brackets around the whole, unit and all, are how a format marks a number as negative; the cell knows that itself. */
function templateOf(section: FormatSection): Reading {
  const text = `${section.before}5${section.after}`.trim();
  return asTyped(/^[(（](.*5.*)[)）]$/su.exec(text)?.[1] ?? text);
}

/** What the text would say if it had been typed; nothing has been. */
function asTyped(text: string): Reading {
  const reading = readText(text);
  switch (reading.kind) {
    case "number":
      return unwritten(reading);
    case "several":
      return { ...reading, values: reading.values.map(unwritten) };
    default:
      return reading;
  }
}

const unwritten = (quantity: Quantity): Quantity => ({ ...quantity, writing: UNWRITTEN });

/**
 * A format that shows words for the number. A dash for zero is how accounts write zero; a blank hides the number from
 * the reader, and so it is blank here; any other word is what the cell says.
 */
function withoutDigits(value: number, shown: Shown, section: FormatSection): Reading {
  const missing = readMissing(`${section.before}${section.after}`);
  if (value === 0 && missing?.mark === "dash") return { kind: "number", value: 0, decimals: 0, writing: UNWRITTEN };
  return missing
    ? { ...missing, text: missing.mark === "blank" ? "" : missing.text.trim() }
    : { kind: "unreadable", text: shown.text };
}

/** General shows as many decimals as there are, within eleven characters. */
function decimalsOf(section: FormatSection, value: number): number {
  if (section.decimals !== undefined) return section.decimals;
  const few = fewDecimals(value);
  if (few !== undefined) return few;
  const shown = String(tidy(value));
  const point = shown.indexOf(".");
  if (point < 0 || shown.includes("e")) return 0;
  const before = value < 0 ? point - 1 : point;
  return Math.min(shown.length - point - 1, Math.max(0, 10 - before));
}

/** Six digits before the point and four behind it: General shows all of them. */
const MANY = 1e6;

/**
 * The decimals of a number that has at most four; undefined for any other, and for large ones. Nearly every number that
 * somebody typed is one, and they are read so often that making a text of each, to count its digits, took longest of all.
 */
function fewDecimals(value: number): number | undefined {
  if (Number.isInteger(value)) return 0;
  if (Math.abs(value) >= MANY) return undefined;
  let power = 10;
  for (let decimals = 1; decimals <= 4; decimals++, power *= 10) {
    if (Math.round(value * power) / power === value) return decimals;
  }
  return undefined;
}

/** The number with its decimal point moved, digit for digit: 0.29 by 2 is 29, not 28.999999999999996. */
export function shifted(value: number, places: number): number {
  if (places === 0) return value;
  const shown = String(value);
  if (!shown.includes("e")) return Number(`${shown}e${places}`);
  const [digits = "0", exponent = "0"] = shown.split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Excel counts to 15 digits. Where the 16th and 17th are all that keeps a number from being short, they are an echo of
 * its binary form: 28.999999999999996 is 29. A number that is long anyway is left as it is.
 */
export function tidy(value: number): number {
  if (fewDecimals(value) !== undefined || isFarFromShort(value) || String(value).length <= 16) return value;
  const short = Number(value.toPrecision(15));
  return short === value || String(short).length > 13 ? value : short;
}

/**
 * Computed rates end somewhere far behind the point: most of them are told here, by arithmetic, from the few whose
 * digits have to be looked at. A number below a thousand that is short has at most 11 decimals (13 characters), and what
 * binary form and the 15th digit add to it is less than 7% of the last of them.
 */
function isFarFromShort(value: number): boolean {
  const size = Math.abs(value);
  if (size < 1e-6 || size >= 1000) return false;
  const scaled = size * 1e11;
  return Math.abs(scaled - Math.round(scaled)) > 0.07;
}
