import type { BaselineSlot, YearSlot } from "../../reading/table";
import { referToCell } from "../../achieving/formulas/refer-to-cell";
import { LOOKS, valueLook } from "../../workbook/sheet-looks";
import type { CellFormat, CellValue } from "../../workbook/workbook";

/** A cell of a sheet of ours before it has a place. */
export interface OwnCell {
  readonly value: CellValue;
  readonly format: CellFormat;
  readonly formula?: string | undefined;
}

export function words(text: string): OwnCell {
  return { value: text === "" ? null : text, format: LOOKS.text };
}

/** The figure as the town's own cell shows it; a plain reference to an empty cell would show 0. */
export function repeated(slot: BaselineSlot | YearSlot | undefined): OwnCell {
  if (!slot) return { value: null, format: LOOKS.value };
  const cell = referToCell(slot.at, "");
  const { numberFormat } = slot;
  // A text format would turn the formula into its own text.
  const plain = valueLook(numberFormat === "@" ? "General" : numberFormat);
  // 2,325⏎（H24）shows its lines only where lines may break.
  const hasLines = typeof slot.value === "string" && slot.value.includes("\n");
  const format = hasLines ? { ...plain, look: { ...plain.look, wrap: true } } : plain;
  return { value: slot.value ?? "", format, formula: `IF(COUNTBLANK(${cell})>0,"",${cell})` };
}
