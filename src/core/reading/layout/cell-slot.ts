import type { CellRef } from "../../workbook/address";
import { formatIn, formulaIn, textIn, valueIn, type CellSetting } from "../../workbook/cells";
import type { CellValue, Row } from "../../workbook/workbook";
import type { Reading } from "../reading";
import type { BaselineSlot, Slot, YearSlot } from "../table";
import { isPlainNumber } from "../value/read-number";
import { readValue } from "../value/read-value";

/** What all slots below one head have in common. */
export interface SlotHead {
  readonly sheet: string;
  /** Not the workbook: a slot that is kept must not keep a former state of a whole workbook alive. */
  readonly setting: CellSetting;
  readonly year: number | null;
  readonly stage?: "interim" | "final" | undefined;
  readonly headUnit?: string | undefined;
}

/**
 * A slot that keeps where it stands and works out what is asked. A big sheet has a million slots: with all they say
 * spelled out they took nine times the memory of the sheet. Rows never change, an edit makes new ones, so a slot says
 * what it said when the table was read. (Properties come from getters: copy a slot by `toJSON`, not by spreading it.)
 */
export class CellSlot implements Slot {
  declare readonly hidden?: true;
  /** What the cell says, kept unless it is a plain number: of that a reading is made as fast as it is looked up. */
  private readonly kept: Reading | null;

  constructor(
    protected readonly head: SlotHead,
    private readonly cells: Row,
    private readonly column: number,
    isHidden: boolean,
  ) {
    this.kept = isPlainNumber(this.value, this.numberFormat) ? null : readValue(this);
    if (isHidden) this.hidden = true;
  }

  get at(): CellRef {
    return { sheet: this.head.sheet, row: this.cells.index, column: this.column };
  }

  get text(): string {
    return textIn(this.head.setting, this.cells, this.column);
  }

  get value(): CellValue {
    return valueIn(this.cells, this.column);
  }

  get formula(): string | undefined {
    return formulaIn(this.cells, this.column);
  }

  get numberFormat(): string {
    return formatIn(this.head.setting, this.cells, this.column).numberFormat;
  }

  get reading(): Reading {
    return this.kept ?? readLately(this, this.cells.index, this.column);
  }

  /** Everything the slot says, as plain data. */
  toJSON(): Slot {
    const { at, text, value, formula, numberFormat, reading, hidden } = this;
    return {
      at,
      text,
      value,
      numberFormat,
      reading,
      ...(formula !== undefined && { formula }),
      ...(hidden && { hidden }),
    };
  }
}

/**
 * The rules ask a row for its numbers some two hundred times before they go on to the next: the readings of the row at
 * hand are kept, each in the place its cell falls into, and pushed out by those of later rows.
 */
const PLACES = 128;
const lately: (CellSlot | undefined)[] = Array.from({ length: PLACES }, () => undefined);
const readings: Reading[] = Array.from({ length: PLACES });

function readLately(slot: CellSlot, row: number, column: number): Reading {
  const place = (column * 4 + row) % PLACES;
  const known = readings[place];
  if (known && lately[place] === slot) return known;
  const reading = readValue(slot);
  lately[place] = slot;
  readings[place] = reading;
  return reading;
}

export class YearCell extends CellSlot implements YearSlot {
  get year(): number | null {
    return this.head.year;
  }

  get stage(): "interim" | "final" | undefined {
    return this.head.stage;
  }

  get headUnit(): string | undefined {
    return this.head.headUnit;
  }

  override toJSON(): YearSlot {
    const { year, stage, headUnit } = this;
    return { ...super.toJSON(), year, ...(stage && { stage }), ...(headUnit !== undefined && { headUnit }) };
  }
}

/** Of two rows that belong together: the one the baseline stands in, and the cell of the other. */
export interface Pair {
  readonly row: "target" | "actual";
  readonly otherRow: Slot;
}

export class BaselineCell extends CellSlot implements BaselineSlot {
  declare readonly row?: "target" | "actual";
  declare readonly otherRow?: Slot;

  constructor(head: SlotHead, cells: Row, column: number, isHidden: boolean, pair?: Pair) {
    super(head, cells, column, isHidden);
    if (pair) {
      this.row = pair.row;
      this.otherRow = pair.otherRow;
    }
  }

  get year(): number | null {
    return this.head.year;
  }

  override toJSON(): BaselineSlot {
    const { year, row, otherRow } = this;
    return { ...super.toJSON(), year, ...(row && { row }), ...(otherRow && { otherRow }) };
  }
}
