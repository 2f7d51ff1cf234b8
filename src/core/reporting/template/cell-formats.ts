import { type QuantityWords, wordsAfter, wordsBefore } from "../../plan/sheet/quantity-words";
import type { PlanIndicator } from "../../plan/plan";
import type { CellFormat, CellLook } from "../../workbook/workbook";

const LINE = "thin";
const border = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

const TEXT_LOOK: CellLook = { border, vertical: "center", wrap: true };
const NUMBER_LOOK: CellLook = { border, vertical: "center", horizontal: "right" };
const INPUT_FILL = "FFFBE6";

export const TITLE: CellFormat = { numberFormat: "@", locked: true, look: { font: { bold: true, size: 14 } } };
export const HEADING: CellFormat = { numberFormat: "@", locked: true, look: { font: { bold: true, size: 11 } } };
export const HINT: CellFormat = { numberFormat: "@", locked: true, look: { font: { size: 9, color: "595959" } } };
export const HEAD: CellFormat = {
  numberFormat: "@",
  locked: true,
  look: { font: { bold: true }, fill: "D9E2EC", border, vertical: "center", horizontal: "center", wrap: true },
};
export const TEXT: CellFormat = { numberFormat: "@", locked: true, look: TEXT_LOOK };
export const TEXT_INPUT: CellFormat = {
  numberFormat: "General",
  locked: false,
  look: { ...TEXT_LOOK, fill: INPUT_FILL },
};
export const EMPTY: CellFormat = { numberFormat: "General", locked: true, look: { ...NUMBER_LOOK, fill: "EDEDED" } };

export function rateFormat(decimals: number): CellFormat {
  return { numberFormat: `${digits(decimals)}%`, locked: true, look: NUMBER_LOOK };
}

/** A figure of the plan: locked, its unit and its words shown by the format. */
export function figureFormat(indicator: PlanIndicator, value: number, words: QuantityWords): CellFormat {
  return { numberFormat: code(indicator, value, words), locked: true, look: NUMBER_LOOK };
}

/** A cell to type an actual into. */
export function inputFormat(indicator: PlanIndicator, words: QuantityWords = {}): CellFormat {
  return {
    numberFormat: code(indicator, undefined, words),
    locked: false,
    look: { ...NUMBER_LOOK, fill: INPUT_FILL },
  };
}

/** Percentages are percentages in Excel, so that typing 7.62% into the cell means what it says. */
export function inCell({ unit }: PlanIndicator, value: number): number {
  // 7.62 / 100 is 0.07620000000000001; the cell must show and hold what the plan says.
  return isPercent(unit) ? Number((value / 100).toPrecision(15)) : value;
}

function code(indicator: PlanIndicator, value: number | undefined, words: QuantityWords): string {
  const percent = isPercent(indicator.unit);
  const unit = percent ? "" : (indicator.unit ?? "");
  const shown = Math.max(indicator.decimals ?? 0, value === undefined ? 0 : decimalsOf(value));
  return `${wordsBefore(words)}${digits(shown)}${percent ? "%" : ""}${wordsAfter(words, unit)}`;
}

function isPercent(unit: string | undefined): boolean {
  return unit?.normalize("NFKC") === "%";
}

function decimalsOf(value: number): number {
  return Math.min(10, String(value).split(".")[1]?.length ?? 0);
}

function digits(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
