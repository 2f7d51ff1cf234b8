import type { Quantity } from "../../reading/reading";
import type { Indicator, Slot } from "../../reading/table";

/** A unit as a base and how many of the base it is: 千円 = 1,000 円. */
export interface ScaledUnit {
  readonly base: string;
  readonly factor: number;
}

const SCALES: readonly (readonly [string, number])[] = [
  ["百億", 1e10],
  ["十億", 1e9],
  ["億", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
];

/** Units people use for the very same count. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["箇所", "か所"],
  ["ヶ所", "か所"],
  ["カ所", "か所"],
  ["ケ所", "か所"],
  ["个所", "か所"],
]);

/** Workbooks know a few dozen units; texts that are none must not pile up. */
const KNOWN_AT_MOST = 1000;
const known = new Map<string, ScaledUnit>();

/** 千, 万, 億 make a unit larger only before a unit that is counted so: 万人, 千円, but not 万博 or 千枚田. */
export function scaleUnit(unit: string): ScaledUnit {
  const before = known.get(unit);
  if (before) return before;
  const scaled = takeApart(unit);
  if (known.size < KNOWN_AT_MOST) known.set(unit, scaled);
  return scaled;
}

function takeApart(unit: string): ScaledUnit {
  const text = unit
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[(（]社[)）]$/u, "");
  for (const [word, factor] of SCALES) {
    if (text.length > word.length && text.startsWith(word)) return { base: same(text.slice(word.length)), factor };
  }
  return { base: same(text), factor: 1 };
}

function same(base: string): string {
  return SAME.get(base) ?? base;
}

/** The unit of a cell: its own, else its row's. */
export function unitOf(quantity: Quantity, indicator: Pick<Indicator, "unit">): string | undefined {
  return quantity.unit ?? indicator.unit?.text;
}

/** The number in base units, so that 3.5億円 and 354,831,799円 can be compared. */
export function inBase(quantity: Quantity, rowUnit?: string): number {
  const unit = quantity.unit ?? rowUnit;
  return unit === undefined ? quantity.value : quantity.value * scaleUnit(unit).factor;
}

/** How far a number may be from what it was rounded from, in base units. */
export function halfStep(quantity: Quantity, rowUnit?: string): number {
  const unit = quantity.unit ?? rowUnit;
  const factor = unit === undefined ? 1 : scaleUnit(unit).factor;
  return 0.5 * 10 ** -quantity.decimals * factor;
}

/** Both units name the same thing, whatever their scale. A missing unit says nothing against it. */
export function sameBase(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || scaleUnit(a).base === scaleUnit(b).base;
}

/** Could both cells show one and the same quantity, each with its own unit and rounding? */
export function sameQuantity(a: Quantity, unitA: string | undefined, b: Quantity, unitB: string | undefined): boolean {
  const distance = Math.abs(inBase(a, unitA) - inBase(b, unitB));
  const scaleDiffers = scaleUnit(a.unit ?? unitA ?? "").factor !== scaleUnit(b.unit ?? unitB ?? "").factor;
  // Within one scale the digits must agree as far as both are shown; across scales one of them was rounded.
  const slack = scaleDiffers || a.decimals !== b.decimals ? Math.max(halfStep(a, unitA), halfStep(b, unitB)) : 0;
  return distance <= slack * (1 + 1e-9) + 1e-9 * Math.abs(inBase(a, unitA));
}

/** Is the row counted in percent? */
export function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && /^[%％]$/u.test(unit);
}

export function unitOfSlot(slot: Slot): string | undefined {
  return slot.reading.kind === "number" ? slot.reading.unit : undefined;
}
