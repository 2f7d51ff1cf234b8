/// <reference types="office-js" />
import type { Range } from "../../../core/index";
import type { Task } from "../trips";
import { placesOf } from "./addresses";
import { rangeAt } from "./extent";

/** Merges are found by their first cell only, so the whole extent is asked. By row, then column. */
export function* findMerges(sheet: Excel.Worksheet, extent: Range): Task<readonly Range[]> {
  const merged = rangeAt(sheet, extent).getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  yield "answer";
  if (merged.isNullObject) return [];
  return [...placesOf(merged.areas)].sort((a, b) => a.top - b.top || a.left - b.left);
}
