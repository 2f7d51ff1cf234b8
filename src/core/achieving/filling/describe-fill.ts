import type { MethodName } from "../../plan/terms/methods";
import type { Rounding } from "../../plan/terms/roundings";
import { displayValue } from "../../workbook/display";
import { cellName, type CellRef } from "../../workbook/address";
import { textAt } from "../../workbook/cells";
import { LOOKS } from "../../workbook/sheet-looks";
import type { Workbook } from "../../workbook/workbook";
import { roundHalfUp } from "../rounding/round";
import { NO_RATE_REASONS } from "../reasons";
import { printCalculation } from "./print-calculation";
import type { FillItem } from "./fill-item";
import type { FillPlan } from "./plan-fill";

/** One rate as a preview shows it: nothing is left to be computed. */
export interface FillLine {
  readonly item: FillItem;
  /** "75 ÷ 80"; null where there is no arithmetic or a figure is missing. */
  readonly calculation: string | null;
  /** What the cell will show, or shows where nothing is written: "94%", "未集計". */
  readonly shown: string;
  /** What stands in the rate cell now; "" for an empty one or one that does not exist yet. */
  readonly present: string;
  /** Other usual methods that would change the rating, and to what. */
  readonly others: readonly OtherLine[];
}

export interface OtherLine {
  readonly method: MethodName;
  readonly shown: string;
  readonly rating: string;
}

/** A fill plan in figures and words, one line for each of its items. */
export function describeFill(workbook: Workbook, { edits, items }: FillPlan): readonly FillLine[] {
  const formats = new Map(
    edits.flatMap((edit) => (edit.kind === "cell" ? [[keyOf(edit.at), edit.after.numberFormat] as const] : [])),
  );
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return items.map((item): FillLine => {
    const { at } = item;
    const sheet = at ? sheets.get(at.sheet) : undefined;
    const present = at && sheet ? textAt(workbook, sheet, at.row, at.column) : "";
    const format = at ? formats.get(keyOf(at)) : undefined;
    const isWritten = item.formula !== null && item.action !== "skip";
    const written = () => displayValue(item.value, format ?? rateFormat(item.rounding), workbook.date1904);
    const shown = isWritten ? written() : item.action === "keep" && present !== "" ? present : resultText(item);
    return { item, calculation: printCalculation(item), shown, present, others: othersOf(item) };
  });
}

/** The result the core computed, for rates that are not written. */
export function resultText({ achievement: { result, reason, met }, rounding }: FillItem): string {
  if (reason !== null) return NO_RATE_REASONS[reason].ja;
  if (result !== null) return rateText(result, rounding);
  return met === null ? "" : met ? "達成" : "未達";
}

function othersOf({ achievement, rounding }: FillItem): readonly OtherLine[] {
  return achievement.others.map(({ method, result, rating }) => ({
    method,
    shown: rateText(result, rounding),
    rating: rating.kind === "band" ? rating.label : NO_RATE_REASONS[rating.reason].ja,
  }));
}

function rateText(result: number, rounding: Rounding | null): string {
  return displayValue(roundHalfUp(result, 9), rateFormat(rounding), false);
}

/** A rate with as many decimals as it is rounded to; one where all digits stay. */
export function rateFormat(rounding: Rounding | null): string {
  if (rounding === null || rounding.mode === "none") return LOOKS.rate.numberFormat;
  return rounding.decimals === 0 ? "0%" : `0.${"0".repeat(rounding.decimals)}%`;
}

function keyOf(at: CellRef): string {
  return `${at.sheet}!${cellName(at)}`;
}
