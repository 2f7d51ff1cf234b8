/// <reference types="office-js" />
import { parseRangeName, type Range } from "../../../core/index";

/** "'A,B'!C3:D4" as a rectangle; whole rows and columns, too. */
export function placeOf(address: string): Range | undefined {
  return parseRangeName(address.slice(address.lastIndexOf("!") + 1));
}

export function placesOf(areas: Excel.RangeCollection): readonly Range[] {
  return areas.items.flatMap(({ address }) => placeOf(address) ?? []);
}

/** Excel tells of sheets apart by letters that have no case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
