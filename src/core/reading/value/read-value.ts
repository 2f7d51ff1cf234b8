import type { CellValue } from "../../workbook/workbook";
import type { Reading } from "../reading";
import { readNumber } from "./read-number";
import { readText } from "./read-text";

/** A cell as the grammar needs it: what it holds, what it shows, and the format between the two. */
export interface CellFace {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

/** Sheets are full of cells still to be filled: they all say the same. */
const BLANK: Reading = { kind: "missing", mark: "blank", text: "" };

/** What the cell says. */
export function readValue(cell: CellFace): Reading {
  const { value } = cell;
  if (typeof value === "number") return readNumber(value, cell);
  if (typeof value === "string") return readText(value);
  if (value === null) return BLANK;
  return typeof value === "boolean" ? { kind: "unreadable", text: cell.text } : { kind: "error", code: value.error };
}
