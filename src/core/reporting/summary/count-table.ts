import { quoteSheetName } from "../../achieving/formulas/refer-to-cell";
import { cellName, columnName } from "../../workbook/address";
import type { DraftSheet } from "../../workbook/draft-sheet";
import { LOOKS } from "../../workbook/sheet-looks";
import type { ListPlaces } from "../status-list/write-list";
import { shortName } from "../own-sheets/short-name";
import type { CountColumn } from "./labels";

/** One row of a table of counts: which records it counts, and how they are rated today. */
export interface CountGroup {
  readonly label: string;
  /** Number in a column of the list; absent for all records. */
  readonly among?: { readonly column: number; readonly number: number };
  /** Column of the list in which the rating stands. */
  readonly ratings: number;
  readonly words: readonly string[];
}

/** Columns of a table of counts, the same in all of them. */
export interface CountPlaces {
  readonly counts: readonly CountColumn[];
  readonly rest: number;
  readonly total: number;
  readonly share: number;
  readonly bar: number;
  /** Short names for charts, in a hidden column: 40 letters leave no room for the bars. */
  readonly short: number;
}

/** What one row counts, as it stands in the cells. */
export interface Counted {
  readonly row: number;
  readonly label: string;
  readonly short: string;
  readonly counts: readonly number[];
  readonly total: number;
  readonly good: number;
  readonly rated: number;
  readonly share: number | "";
}

const BAR_STEPS = 10;

export function placeCounts(counts: readonly CountColumn[]): CountPlaces {
  const rest = counts.length + 1;
  return { counts, rest, total: rest + 1, share: rest + 2, bar: rest + 3, short: rest + 4 };
}

export function writeCountHead(cells: DraftSheet, row: number, first: string, places: CountPlaces): void {
  const heads = [first, ...places.counts.map(({ head }) => head), "その他", "計", "達成割合", "達成割合の図"];
  heads.forEach((head, at) => cells.put(row, at, head, LOOKS.head));
}

/** その他 is what no column names, so that a row adds up to its indicators whatever somebody types into the list. */
export function writeCountRow(
  cells: DraftSheet,
  row: number,
  group: CountGroup,
  list: ListPlaces,
  places: CountPlaces,
): Counted {
  const { counts } = places;
  const isTotal = group.among === undefined;
  const look = isTotal ? LOOKS.total : LOOKS.count;
  const counted = count(row, group, counts);
  cells.put(row, 0, group.label, isTotal ? LOOKS.totalText : LOOKS.text);
  counts.forEach(({ words }, at) =>
    cells.put(row, at + 1, counted.counts[at] ?? 0, look, words.map((word) => countOf(list, group, word)).join("+")),
  );
  const named = `${cellName({ row, column: 1 })}:${cellName({ row, column: counts.length })}`;
  const total = cellName({ row, column: places.total });
  const others = counted.total - counted.counts.reduce((sum, each) => sum + each, 0);
  cells.put(row, places.rest, others, look, `${total}-SUM(${named})`);
  cells.put(row, places.total, counted.total, LOOKS.total, totalOf(list, group));
  const rated = ratedFormula(row, counts);
  cells.put(row, places.share, counted.share, LOOKS.share, `IF(${rated}=0,"",${goodFormula(row, counts)}/(${rated}))`);
  const share = cellName({ row, column: places.share });
  const filled = counted.share === "" ? 0 : Math.floor(counted.share * BAR_STEPS + 1e-9);
  const steps = `INT(N(${share})*${String(BAR_STEPS)}+0.000000001)`;
  cells.put(row, places.short, counted.short, LOOKS.memory);
  cells.put(row, places.bar, "■".repeat(filled), LOOKS.bar, `REPT("■",${steps})`);
  return counted;
}

function count(row: number, { label, words }: CountGroup, columns: readonly CountColumn[]): Counted {
  const counts = columns.map((column) => words.filter((word) => column.words.includes(word)).length);
  const sum = (wanted: (column: CountColumn) => boolean) =>
    columns.reduce((total, column, at) => total + (wanted(column) ? (counts[at] ?? 0) : 0), 0);
  const good = sum(({ tone }) => tone === "good");
  const rated = sum(isRated);
  return {
    row,
    label,
    short: shortName(label),
    counts,
    total: words.length,
    good,
    rated,
    share: rated === 0 ? "" : good / rated,
  };
}

export function goodFormula(row: number, columns: readonly CountColumn[]): string {
  return sumOf(row, columns, ({ tone }) => tone === "good");
}

export function ratedFormula(row: number, columns: readonly CountColumn[]): string {
  return sumOf(row, columns, isRated);
}

/** A step that only a person sets (外的要因) says nothing about the target. */
function isRated({ tone }: CountColumn): boolean {
  return tone !== "none";
}

function sumOf(row: number, columns: readonly CountColumn[], wanted: (column: CountColumn) => boolean): string {
  const names = columns.flatMap((column, at) => (wanted(column) ? [cellName({ row, column: at + 1 })] : []));
  return names.length === 0 ? "0" : `SUM(${names.join(",")})`;
}

function countOf(list: ListPlaces, { among, ratings }: CountGroup, word: string): string {
  // The words are quoted for COUNTIFS, which knows wildcards and comparisons.
  const criterion = `"=${word.replace(/[~*?]/gu, "~$&").replace(/"/gu, '""')}"`;
  const group = among ? `${columnOf(list, among.column)},${String(among.number)},` : "";
  return `COUNTIFS(${group}${columnOf(list, ratings)},${criterion})`;
}

function totalOf(list: ListPlaces, { among, ratings }: CountGroup): string {
  if (!among) return `ROWS(${columnOf(list, ratings)})`;
  return `COUNTIFS(${columnOf(list, among.column)},${String(among.number)})`;
}

function columnOf({ name, firstRow, lastRow }: ListPlaces, column: number): string {
  const letters = columnName(column);
  return `${quoteSheetName(name)}!$${letters}$${String(firstRow + 1)}:$${letters}$${String(lastRow + 1)}`;
}
