import type { Quantity, Reading } from "../../../../src/core/reading/reading";

/**
 * A reading in one line, so that a test is a table people can read:
 * `20.10 % gte @2012 /4y ※1 increase estimate "note" [text unit]`.
 */
export function say(reading: Reading): string {
  switch (reading.kind) {
    case "number":
      return sayQuantity(reading);
    case "missing":
      return `missing: ${reading.mark}${reading.lookalike ? " lookalike" : ""}`;
    case "several":
      return `several: ${reading.values.map((value) => sayQuantity({ ...value, writing: [] })).join(" | ")}`;
    case "error":
      return `error: ${reading.code}`;
    case "unreadable":
      return "unreadable";
  }
}

function sayQuantity(reading: Quantity): string {
  const { value, decimals, unit, qualifier, asOf, years, noteMark, change, status, note, writing } = reading;
  const parts = [
    value.toFixed(decimals),
    unit,
    qualifier,
    asOf === undefined ? undefined : `@${asOf}`,
    years === undefined ? undefined : `/${years}y`,
    noteMark,
    change,
    status,
    note === undefined ? undefined : `"${note}"`,
    writing.length > 0 ? `[${writing.join(" ")}]` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** A cell that holds this text. */
export const typed = (text: string) => ({ value: text, text, numberFormat: "General" });
