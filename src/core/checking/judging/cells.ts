import type { Quantity, Writing } from "../../reading/reading";
import type { CellContent } from "../../workbook/edit";
import type { CellView } from "../views";
import { lookOf } from "./mend";
import { oneLine } from "./say";

/** A number typed as text, with the way it is written. */
export interface TypedNumber {
  readonly quantity: Quantity;
  readonly text: string;
  readonly mend: CellContent | undefined;
}

/**
 * Tables whose numbers are computed with. Budget lists and the small tables beside the text are read by people: an
 * amount with its unit and last year's in brackets below is how they are printed, and no finding.
 */
export function isComputedWith(view: CellView): boolean {
  return view.place === "kpi" || view.place === "nested-projects" || view.place === "trend";
}

/** The cell's number where it is text written in this way. */
export function typedNumber(view: CellView, writing: Writing): TypedNumber | undefined {
  const { slot } = view;
  if (slot.reading.kind !== "number" || typeof slot.value !== "string" || slot.formula !== undefined) return undefined;
  if (!isComputedWith(view) || !slot.reading.writing.includes(writing)) return undefined;
  return { quantity: slot.reading, text: oneLine(slot.text), mend: lookOf(slot.reading, slot.text) };
}
