import { movable, type MovableFormula } from "../formula/move-formula";
import type { MutableRow } from "./row-builder";

/** Formulas that stand once in the file and hold for a whole range, copied out to each of their cells. */
export class SharedFormulas {
  private readonly masters = new Map<number, { row: number; column: number; formula: MovableFormula }>();
  private readonly waiting: { id: number; row: number; column: number }[] = [];

  define(id: number, row: number, column: number, text: string): void {
    this.masters.set(id, { row, column, formula: movable(text) });
  }

  /** The formula of a cell that only names its shared formula; "" while that is still unknown. */
  textAt(id: number, row: number, column: number): string {
    const master = this.masters.get(id);
    if (master) return master.formula(row - master.row, column - master.column);
    this.waiting.push({ id, row, column });
    return "";
  }

  /** Cells may stand before the one that holds the formula: fill them in when the sheet is read. */
  fillIn(rowAt: (row: number) => MutableRow | undefined): void {
    for (const { id, row, column } of this.waiting) {
      const found = rowAt(row);
      if (!found?.formulas) continue;
      const master = this.masters.get(id);
      found.formulas[column - found.start] = master?.formula(row - master.row, column - master.column);
    }
  }
}
