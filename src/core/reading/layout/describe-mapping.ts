import type { Workbook } from "../../workbook/workbook";
import type { KpiTable, Slot } from "../table";
import { Grid } from "./grid";
import { type ColumnMapping, isValueRole, type TableMapping } from "./mapping";

/** How far a reading can be trusted: somebody gave it, everything fits, something is doubtful, nothing reads. */
export type Confidence = "given" | "high" | "medium" | "low";

/** One column of a table (row, where the years run downwards) with what it was taken for. */
export interface DescribedColumn {
  /** Counted as in the mapping. */
  readonly column: number;
  readonly mapping: ColumnMapping | null;
  /** Heads over the column, from the highest to the lowest. */
  readonly head: string;
  /** The first few cells below. */
  readonly samples: readonly string[];
  readonly doubts: readonly ColumnDoubt[];
}

export type ColumnDoubt =
  /** A target or an actual, and no head says of which year. */
  | "no-year"
  /** The only target, without a year: it is taken for the one the plan ends with. Usual, but worth a look. */
  | "undated-target"
  /** Several cells that are neither number nor a known mark. */
  | "unreadable"
  /** Rows without a name. */
  | "nameless"
  /** Numbers stand in it, and it was taken for nothing. */
  | "unused-numbers";

export interface DescribedTable {
  readonly confidence: Confidence;
  readonly columns: readonly DescribedColumn[];
}

const SAMPLES = 3;
/** One odd cell is a finding; this many of ten are a column misread. */
const ODD_SHARE = 0.3;
const WIDEST = 80;

/** A table's reading laid open, column by column, for whoever looks whether it is right. */
export function describeTable(
  workbook: Workbook,
  table: KpiTable,
  given: readonly TableMapping[] = [],
): DescribedTable {
  const columns = describeColumns(workbook, table.mapping, table);
  const isGiven = given.some((mapping) => JSON.stringify(mapping) === JSON.stringify(table.mapping));
  return { columns, confidence: isGiven ? "given" : confidenceOf(columns) };
}

/** The same for a mapping that gives no table (yet). */
export function describeColumns(
  workbook: Workbook,
  mapping: TableMapping,
  table: KpiTable | null,
): readonly DescribedColumn[] {
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return [];
  const grid = new Grid(workbook, sheet, mapping.turned);
  const slots = table ? slotsByColumn(table) : new Map<number, Slot[]>();
  return columnsAround(grid, mapping).map((column): DescribedColumn => {
    const own = mapping.columns.find((each) => each.column === column) ?? null;
    const cells = bodyTexts(grid, mapping, column);
    return {
      column,
      mapping: own,
      head: headText(grid, mapping, column),
      samples: cells.filter((text) => text !== "").slice(0, SAMPLES),
      doubts: doubtsOf(grid, mapping, own, column, slots.get(column) ?? [], table),
    };
  });
}

function confidenceOf(columns: readonly DescribedColumn[]): Confidence {
  const doubts = columns.flatMap((column) => column.doubts).filter((doubt) => doubt !== "undated-target");
  if (doubts.includes("unreadable") || doubts.includes("nameless")) return "low";
  return doubts.length > 0 ? "medium" : "high";
}

/** Every column of the mapping, and those beside and between them that have a head of their own. */
function columnsAround(grid: Grid, { header, columns }: TableMapping): readonly number[] {
  const found = new Set(columns.map(({ column }) => column));
  for (let row = header.from; row <= header.to; row++)
    for (const column of grid.filledColumnsOf(row)) found.add(column);
  return [...found].sort((a, b) => a - b).slice(0, WIDEST);
}

function headText(grid: Grid, { header }: TableMapping, column: number): string {
  const texts = new Map<string, string>();
  for (let row = header.from; row <= header.to; row++) {
    const at = grid.anchor(row, column);
    const text = grid.text(at.row, at.column).replace(/\s+/gu, " ").trim();
    if (text !== "") texts.set(`${String(at.row)},${String(at.column)}`, text);
  }
  return [...texts.values()].join(" ");
}

function bodyTexts(grid: Grid, { body }: TableMapping, column: number): readonly string[] {
  const texts: string[] = [];
  const last = Math.min(body.to, grid.bounds.bottom, body.from + WIDEST);
  for (let row = body.from; row <= last; row++) {
    texts.push(grid.text(row, column).replace(/\s+/gu, " ").trim());
  }
  return texts;
}

function slotsByColumn({ indicators, mapping: { turned } }: KpiTable): Map<number, Slot[]> {
  const byColumn = new Map<number, Slot[]>();
  for (const { baseline, targets, actuals, rates } of indicators) {
    for (const slot of [...(baseline ? [baseline] : []), ...targets, ...actuals, ...rates]) {
      const column = turned ? slot.at.row : slot.at.column;
      const known = byColumn.get(column);
      if (known) known.push(slot);
      else byColumn.set(column, [slot]);
    }
  }
  return byColumn;
}

function doubtsOf(
  grid: Grid,
  { body, columns }: TableMapping,
  mapping: ColumnMapping | null,
  column: number,
  slots: readonly Slot[],
  table: KpiTable | null,
): readonly ColumnDoubt[] {
  if (mapping === null) return looksUnused(grid, body, column) ? ["unused-numbers"] : [];
  const doubts: ColumnDoubt[] = [];
  const isYearly = mapping.role === "target" || mapping.role === "actual" || mapping.role === "value";
  const yearStandsInRows = columns.some(({ role }) => role === "year");
  const isFinal = mapping.role === "target" && mapping.stage !== undefined;
  if (isYearly && mapping.year === undefined && !yearStandsInRows && !isFinal) {
    const isOnly = mapping.role === "target" && columns.filter(({ role }) => role === "target").length === 1;
    doubts.push(isOnly ? "undated-target" : "no-year");
  }
  const odd = slots.filter(({ reading: { kind } }) => kind === "unreadable" || kind === "several");
  if (isValueRole(mapping.role) && odd.length > 0 && odd.length >= slots.length * ODD_SHARE) doubts.push("unreadable");
  const indicators = table?.indicators ?? [];
  const nameless = indicators.filter(({ name }) => name === "");
  if (mapping.role === "name" && nameless.length > indicators.length * ODD_SHARE) doubts.push("nameless");
  return doubts;
}

/** Numbers under a head that was taken for nothing: a year that was overlooked, or a column nobody needs. */
function looksUnused(grid: Grid, body: TableMapping["body"], column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = body.from; row <= Math.min(body.to, grid.bounds.bottom, body.from + WIDEST); row++) {
    if (grid.isBlank(row, column)) continue;
    filled++;
    if (typeof grid.value(row, column) === "number") numbers++;
  }
  return numbers > 1 && numbers * 2 >= filled;
}
