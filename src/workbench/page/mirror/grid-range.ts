import type { Range } from "../../../core";
import type { GridRange } from "./layers";

export function gridRange({ top, left, bottom, right }: Range): GridRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
