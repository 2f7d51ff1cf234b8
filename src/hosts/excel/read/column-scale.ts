/// <reference types="office-js" />
import type { Task } from "../trips";

/**
 * Office.js measures columns in points, the core in figures of the workbook's font, as Excel shows them. The font is not
 * told, but how wide a column of the standard width is in both; what a column has besides its figures is five pixels.
 */
export interface ColumnScale {
  readonly toPoints: (figures: number) => number;
  readonly toFigures: (points: number) => number;
}

const FIGURE_PIXELS = 7.5;
const MARGIN_PIXELS = 5;
const LAST_COLUMN = 16_383;

export function* findColumnScale(sheet: Excel.Worksheet): Task<ColumnScale> {
  sheet.load("standardWidth");
  // The last column of all is the one that nobody has made wider.
  const last = sheet.getRangeByIndexes(0, LAST_COLUMN, 1, 1).load("format/columnWidth");
  yield "answer";
  return columnScale(sheet.standardWidth, last.format.columnWidth);
}

export function columnScale(standardFigures: number, standardPoints: number): ColumnScale {
  const figures = standardFigures > 0 ? standardFigures : 8.38;
  const points = standardPoints > 0 ? standardPoints : 54;
  const pointsOfPixel = points / (figures * FIGURE_PIXELS + MARGIN_PIXELS);
  return {
    toPoints: (wanted) => round((wanted * FIGURE_PIXELS + MARGIN_PIXELS) * pointsOfPixel),
    toFigures: (wide) => round(Math.max(0, wide / pointsOfPixel - MARGIN_PIXELS) / FIGURE_PIXELS),
  };
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}
