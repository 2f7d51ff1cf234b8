import type { CellRef } from "../../../../../src/core/workbook/address";
import type { CellSpec, SheetBuilder } from "../../../../fixtures/workbook-builder";
import type { SlotKind, TrueIndicator, TrueSlot } from "./truth";
import type { Written } from "./values";

/** A sheet being written from top to bottom, with what is true about it. */
export class Page {
  readonly truth: TrueIndicator[] = [];
  readonly open: CellRef[] = [];
  /** Last column in use. */
  right = 0;

  constructor(
    readonly sheet: SheetBuilder,
    /** The next free row. */
    public row: number,
    /** The first column in use. */
    readonly left: number,
  ) {}

  put(row: number, column: number, cell: CellSpec | string): void {
    const spec = typeof cell === "string" ? { value: cell } : cell;
    this.right = Math.max(this.right, column);
    if ((spec.value !== null && spec.value !== "") || spec.numberFormat !== undefined)
      this.sheet.put(row, column, spec);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.right = Math.max(this.right, right);
    if (bottom > top || right > left) this.sheet.merges.push({ top, left, bottom, right });
  }

  slot(kind: SlotKind, row: number, column: number, years: readonly (number | null)[], written: Written): TrueSlot {
    this.put(row, column, written.cell);
    return { kind, at: { sheet: this.sheet.name, row, column }, years, value: written.value };
  }

  leaveOpen(row: number, column: number): void {
    this.open.push({ sheet: this.sheet.name, row, column });
  }
}
