import { type CellContent, displayValue } from "../../core/index";

export type ContentKind = "text" | "number" | "formula" | "logical" | "error";

/** What a cell shows and what it holds, for a preview: 「7,000以上」, a number. */
export interface SaidContent {
  readonly text: string;
  /** Absent for an empty cell. */
  readonly kind?: ContentKind;
}

export function sayContent({ value, formula, numberFormat, text }: CellContent, date1904: boolean): SaidContent {
  const shown = text ?? displayValue(value, numberFormat, date1904);
  if (formula !== undefined) return { text: shown, kind: "formula" };
  if (value === null) return { text: "" };
  if (typeof value === "object") return { text: shown, kind: "error" };
  return { text: shown, kind: KINDS[typeof value as keyof typeof KINDS] };
}

const KINDS = { string: "text", number: "number", boolean: "logical" } as const;
