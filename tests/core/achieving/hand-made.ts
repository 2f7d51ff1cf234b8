import {
  readValue,
  displayValue,
  type BaselineSlot,
  type CellRef,
  type CellValue,
  type Indicator,
  type YearSlot,
} from "../../../src/core";

/** A value cell in a test: what it holds, or with the number format that shows it. */
export type Cell = CellValue | readonly [CellValue, string];

/** One indicator in row 7 of a sheet: baseline in C, targets from D on, actuals behind them. */
export interface HandMade {
  readonly name?: string;
  readonly unit?: string;
  readonly baseline?: Cell;
  readonly baselineYear?: number;
  /** One target without a year, or targets by year. */
  readonly target?: Cell;
  readonly targets?: Readonly<Record<number, Cell>>;
  readonly actual?: Cell;
  readonly actuals?: Readonly<Record<number, Cell>>;
}

export const YEAR = 2024;

export function indicator(made: HandMade): Indicator {
  let column = 2;
  const next = (): CellRef => ({ sheet: "施策1", row: 6, column: column++ });
  const baselineAt = next();
  const targets: YearSlot[] =
    made.target !== undefined
      ? [{ ...slot(next(), made.target), year: null }]
      : byYear(made.targets).map(([year, cell]) => ({ ...slot(next(), cell), year }));
  const actuals: YearSlot[] = byYear(
    made.actual !== undefined ? { [YEAR]: made.actual, ...made.actuals } : made.actuals,
  ).map(([year, cell]) => ({ ...slot(next(), cell), year }));
  return {
    name: made.name ?? "相談件数",
    at: { sheet: "施策1", row: 6, column: 0 },
    nameText: made.name ?? "相談件数",
    nameNotes: [],
    ...(made.unit !== undefined && { unit: { text: made.unit, from: "column" } }),
    ...(made.baseline !== undefined && {
      baseline: { ...slot(baselineAt, made.baseline), year: made.baselineYear ?? null } satisfies BaselineSlot,
    }),
    targets,
    actuals,
    rates: [],
    context: {},
    range: { top: 6, bottom: 6, left: 0, right: column },
  };
}

export function slot(at: CellRef, cell: Cell) {
  const [value, numberFormat] = isPair(cell) ? cell : ([cell, "General"] as const);
  const text = displayValue(value, numberFormat, false);
  return { at, text, value, numberFormat, reading: readValue({ value, text, numberFormat }) };
}

function isPair(cell: Cell): cell is readonly [CellValue, string] {
  return Array.isArray(cell);
}

function byYear(cells: Readonly<Record<number, Cell>> | undefined): readonly (readonly [number, Cell])[] {
  return Object.entries(cells ?? {}).map(([year, cell]) => [Number(year), cell] as const);
}
