import { readValue } from "../value/read-value";
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
    const face = grid.face(row, column);
    if (face.text.trim() === "" || FOOTNOTE.test(face.text)) continue;
    const isLeading = count.leadingLabels === count.filled;
    count.filled++;
    ordinals.push(ordinalOf(face.text));
    const label = readLabel(face.text);
    if (label) {
      count.labelCells++;
      if (isLeading) count.leadingLabels++;
      labels.set(label.kind, (labels.get(label.kind) ?? 0) + 1);
    }
    if (typeof face.value === "string" && readUnit(face.text) !== undefined) count.units++;
    if (readYear(face)) count.years++;
    const reading = readValue(face);
    if (reading.kind === "number") {
      count.numbers++;
      if (typeof face.value === "number") values.push(reading.value);
    } else if (reading.kind === "missing") count.missing++;
    else if (reading.kind === "several" || reading.kind === "error") count.numbers++;
    else {
      count.texts++;
      if (face.text.length > LONG) count.longTexts++;
    }
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

function ordinalOf(text: string): number | undefined {
  const match = /^[(]?(\d{1,3})[).]?$/.exec(text.normalize("NFKC").trim());
  return match ? Number(match[1]) : undefined;
}
