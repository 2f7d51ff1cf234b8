import type { Span } from "../../core";
import type { SheetLines } from "../book/sheet-lines";
import { figuresOf, pixelsOf, POINT } from "../book/sheet-lines";
import { fail } from "./excel-error";
import type { Scalar } from "./object-type";
import { refuseProtected } from "./protected-cells";
import type { Cells } from "./targets";

/** A Japanese Excel with its usual font. */
export const STANDARD = { figures: 8.38, points: 18.75 };
const WIDEST_POINTS = 1533;
const HIGHEST_POINTS = 409.5;
/** Lines are looked at one by one up to here; what comes after has the size of the last. */
const LOOKED_AT = 20_000;

/** Office.js measures columns in points, a file in figures. */
export function pointsOf(figures: number): number {
  return Math.round((pixelsOf(figures) / POINT) * 100) / 100;
}

export function widthOf(columns: SheetLines, column: number): number {
  return columns.hidden.has(column) ? 0 : pointsOf(columns.sizes.get(column) ?? STANDARD.figures);
}

export function heightOf(rows: SheetLines, row: number): number {
  return rows.hidden.has(row) ? 0 : (rows.sizes.get(row) ?? STANDARD.points);
}

export function setWidth(columns: SheetLines, span: Span, value: unknown): void {
  columns.resize(span, Math.round(figuresOf(sizeIn(value, WIDEST_POINTS) * POINT) * 100) / 100);
}

export function setHeight(rows: SheetLines, span: Span, value: unknown): void {
  rows.resize(span, sizeIn(value, HIGHEST_POINTS));
}

export const widthScalar: Scalar<Cells> = {
  get: ({ sheet, ranges }) =>
    same(
      ranges.map(({ left, right }) => ({ from: left, to: right })),
      (column) => widthOf(sheet.columns, column),
    ),
  set: ({ sheet, ranges }, value) => {
    refuseProtected(sheet);
    for (const { left, right } of ranges) setWidth(sheet.columns, { from: left, to: right }, value);
  },
};

export const heightScalar: Scalar<Cells> = {
  get: ({ sheet, ranges }) =>
    same(
      ranges.map(({ top, bottom }) => ({ from: top, to: bottom })),
      (row) => heightOf(sheet.rows, row),
    ),
  set: ({ sheet, ranges }, value) => {
    refuseProtected(sheet);
    for (const { top, bottom } of ranges) setHeight(sheet.rows, { from: top, to: bottom }, value);
  },
};

function same(spans: readonly Span[], sizeOf: (line: number) => number): number | null {
  const sizes = new Set<number>();
  for (const { from, to } of spans)
    for (let line = from; line <= Math.min(to, from + LOOKED_AT); line++) sizes.add(sizeOf(line));
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function sizeIn(value: unknown, most: number): number {
  return typeof value === "number" && value >= 0 && value <= most ? value : fail("InvalidArgument");
}
