import type { Sheet } from "../../../core";
import type { Outline } from "./outline";
import type { CellChanges } from "./cell-changes";
import { StyleFinder } from "./style-finder";
import type { StylesEdit } from "./styles-edit";
import { writeFailure } from "./write-failures";

/** A protected sheet stays protected: cells that a person could not type into are not written either. */
export function refuseProtected(outline: Outline, sheet: Sheet, changes: CellChanges, styles: StylesEdit): void {
  if (!sheet.isProtected) return;
  for (const { row, column, style } of new StyleFinder(outline).stylesOf(changes)) {
    if (styles.isLocked(style)) throw writeFailure("protected-cell", { sheet: sheet.name, row, column });
  }
}
