import type { Slot } from "../../reading/table";
import { isError } from "../../workbook/cells";
import type { InputName } from "../expressions/expression";
import type { InputState } from "../inputs/input";
import { reasonOf, type NoRateReason } from "../reasons";
import type { Mark } from "./marks";

/**
 * Does a formula take this cell for what the core takes it for? Text that a person reads as a number (120人, 7,000以上)
 * is nothing to a formula: the cell must be mended first.
 */
export function formulaAgrees(name: InputName, state: InputState, marks: readonly Mark[]): boolean {
  if (state.kind === "number") return typeof state.input.slot.value === "number";
  if (!state.slot) return false;
  // TRUE is no number to Excel, and 1 to LibreOffice.
  if (typeof state.slot.value === "boolean") return false;
  // A baseline without a number counts for nothing, but an error in it would go through MIN and MAX.
  if (name === "baseline") return typeof state.slot.value !== "number" && !isError(state.slot.value);
  return seenBy(name, state.slot, marks) === reasonOf(state.cause);
}

/** What the formula says of the cell alone. */
function seenBy(name: InputName, { value }: Slot, marks: readonly Mark[]): NoRateReason | "number" {
  if (typeof value === "number") return "number";
  if (value === null || value === "") return name === "actual" ? "pending" : "no-target";
  if (typeof value !== "string") return "check";
  if (value.length === 1) return name === "actual" ? "not-applicable" : "no-target";
  return marks.find((mark) => mark.input === name && mark.word === value)?.reason ?? "check";
}
