import type { CellRef } from "../../workbook/address";
import type { Label, Unit } from "../table";

/** A text and its cell, without an object for the cell: an indicator has half a dozen of them. Copy it by `toJSON`. */
export class CellLabel implements Label {
  private readonly sheet: string;
  private readonly row: number;
  private readonly column: number;

  constructor(
    readonly text: string,
    at: CellRef,
  ) {
    this.sheet = at.sheet;
    this.row = at.row;
    this.column = at.column;
  }

  get at(): CellRef {
    return { sheet: this.sheet, row: this.row, column: this.column };
  }

  toJSON(): Label {
    return { text: this.text, at: this.at };
  }
}

/** A unit that stands in a cell of its own. */
export class CellUnit extends CellLabel implements Unit {
  get from(): "column" {
    return "column";
  }

  override toJSON(): Label & Unit {
    return { text: this.text, from: this.from, at: this.at };
  }
}
