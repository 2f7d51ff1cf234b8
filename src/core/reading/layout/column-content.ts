import { rememberText } from "../memory/remember";
import { isPlainNumber } from "../value/read-number";
import { type CellFace, readValue } from "../value/read-value";
import { readUnit } from "../value/units";
import { readYear } from "../year/read-year";
import type { Grid } from "./grid";
import { FOOTNOTE } from "./head-words";
import { readLabel, type LabelKind } from "./read-head";

/** What the body cells of one column look like: the judge where a head is missing or says too little. */
export interface ColumnContent {
  /** Cells that hold something. */
  readonly filled: number;
  readonly numbers: number;
  readonly missing: number;
  readonly units: number;
  readonly years: number;
  readonly texts: number;
  readonly longTexts: number;
  readonly labels: ReadonlyMap<LabelKind, number>;
  readonly labelCells: number;
  /** Filled cells before the first that is no such label. */
  readonly leadingLabels: number;
  /** 1, 2, 3 … or ①, ②, ③ from the first cell on. */
  readonly isSequence: boolean;
  /** Middle value of the plain numbers. */
  readonly median: number | undefined;
}

const LONG = 12;

export function lookAtColumn(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  const count = {
    filled: 0,
    numbers: 0,
    missing: 0,
    units: 0,
    years: 0,
    texts: 0,
    longTexts: 0,
    labelCells: 0,
    leadingLabels: 0,
  };
  const labels = new Map<LabelKind, number>();
  const values: number[] = [];
  const ordinals: (number | undefined)[] = [];
  for (const row of rows) {
    const cell = lookAtCell(grid.face(row, column));
    if (!cell) continue;
    const isLeading = count.leadingLabels === count.filled;
    count.filled++;
    ordinals.push(cell.ordinal);
    if (cell.label) {
      count.labelCells++;
      if (isLeading) count.leadingLabels++;
      labels.set(cell.label, (labels.get(cell.label) ?? 0) + 1);
    }
    if (cell.isUnit) count.units++;
    if (cell.isYear) count.years++;
    if (cell.says === "text") {
      count.texts++;
      if (cell.isLong) count.longTexts++;
    } else if (cell.says === "missing") count.missing++;
    else count.numbers++;
    if (cell.number !== undefined) values.push(cell.number);
  }
  values.sort((a, b) => Math.abs(a) - Math.abs(b));
  return {
    ...count,
    labels,
    isSequence: ordinals.length >= 2 && ordinals.every((ordinal, at) => ordinal === (ordinals[0] ?? NaN) + at),
    median: values[values.length >> 1],
  };
}

/** Share of the filled cells; 0 for an empty column. */
export function share(part: number, content: ColumnContent): number {
  return content.filled === 0 ? 0 : part / content.filled;
}

/** What one cell adds to its column. */
interface CellContent {
  readonly says: "number" | "missing" | "text";
  /** Where the cell holds a number and not a text. */
  readonly number?: number;
  readonly ordinal: number | undefined;
  readonly label?: LabelKind | undefined;
  readonly isUnit?: boolean;
  readonly isYear: boolean;
  readonly isLong?: boolean;
}

/** undefined for a cell that says nothing, or something beside the table. */
function lookAtCell(face: CellFace): CellContent | undefined {
  const { value } = face;
  if (isPlainNumber(value, face.numberFormat)) return lookAtNumber(face);
  const { text } = face;
  return value === text && text.length <= SHORT ? lookAtShort(text) : lookAtText(face);
}

/** Most cells are numbers that show nothing else: their texts are not even made. */
function lookAtNumber(face: CellFace): CellContent {
  const reading = readValue(face);
  if (reading.kind !== "number") return { says: "text", ordinal: undefined, isYear: false };
  const { value, decimals } = reading;
  const shown = Math.round(value);
  const ordinal = decimals === 0 && shown >= 0 && shown <= 999 ? shown : undefined;
  return { says: "number", number: value, ordinal, isYear: readYear(face) !== undefined };
}

function lookAtText(face: CellFace): CellContent | undefined {
  const { value, text } = face;
  if (text.trim() === "" || FOOTNOTE.test(text)) return undefined;
  const reading = readValue(face);
  const says = reading.kind === "unreadable" ? "text" : reading.kind === "missing" ? "missing" : "number";
  return {
    says,
    ...(reading.kind === "number" && typeof value === "number" && { number: reading.value }),
    ordinal: ordinalOf(text),
    label: readLabel(text)?.kind,
    isUnit: typeof value === "string" && readUnit(text) !== undefined,
    isYear: readYear(face) !== undefined,
    isLong: text.length > LONG,
  };
}

/** Units, marks, departments and sources stand in every row, and in every workbook of a town. */
const SHORT = 16;
const NOTHING = { says: "nothing" } as const;
const shortTexts = rememberText((text) => lookAtText({ value: text, text, numberFormat: "General" }) ?? NOTHING);

function lookAtShort(text: string): CellContent | undefined {
  const said = shortTexts(text);
  return said.says === "nothing" ? undefined : said;
}

function ordinalOf(text: string): number | undefined {
  const match = /^[(]?(\d{1,3})[).]?$/.exec(text.normalize("NFKC").trim());
  return match ? Number(match[1]) : undefined;
}
