import type { CellValue } from "../../workbook/workbook";
import type { Reading } from "../reading";

/** A cell as the grammar needs it: what it holds, what it shows, and the format between the two. */
export interface CellFace {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

export function readValue(cell: CellFace): Reading {
  return { kind: "unreadable", text: cell.text };
}
