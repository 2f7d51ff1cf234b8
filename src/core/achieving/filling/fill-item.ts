import type { MethodName } from "../../plan/terms/methods";
import type { CellRef } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";
import type { Rounding } from "../../plan/terms/roundings";
import type { Achievement } from "../achievement";
import type { Expression } from "../expressions/expression";

/** What the fill does with one rate, or would do: the preview shows it before anything is written. */
export interface FillItem {
  readonly indicator: Achievement["indicator"];
  readonly year: number;
  readonly method: MethodName;
  /** The rate cell, in the template or on our own sheet. */
  readonly at: CellRef | null;
  readonly action: "write" | "replace" | "keep" | "skip";
  /** Why nothing is written. */
  readonly why: FillSkip | null;
  /** Cells that stand in the way: text where the formula needs a number. */
  readonly cells: readonly CellRef[];
  /** Without "="; null where none is written. */
  readonly formula: string | null;
  /** What the cell will show. */
  readonly value: CellValue;
  readonly achievement: Achievement;
  /** The arithmetic behind the rate, to be shown with its figures; null where the method gives none. */
  readonly rate: Expression | null;
  /** How what the cell will show is rounded; null where all digits stay. */
  readonly rounding: Rounding | null;
}

/** Why a rate is not written, in words. */
export const FILL_SKIPS = {
  "already-right": {
    ja: "正しい数式が入っています。",
    en: "A correct formula is there already.",
  },
  "hand-typed": {
    ja: "手で入力された値があります。数式に置き換えるには、置き換えを指定してください。",
    en: "A typed value is there; ask for replacement to put the formula in its place.",
  },
  "other-formula": {
    ja: "別の計算の数式が入っています。置き換えるには、置き換えを指定してください。",
    en: "Another formula is there; ask for replacement to put this one in its place.",
  },
  "needs-fix": {
    ja: "目標値・実績・基準値に、数式では読めないもの（文字列など）があります。先に直してください。",
    en: "An input is text to a formula; mend it first.",
  },
  "no-input-cell": {
    ja: "この年度の目標値または実績の欄がありません。",
    en: "The table has no cell for the target or the actual of this year.",
  },
  unsuited: {
    ja: "この指標には、この計算方法が使えません。",
    en: "The method does not suit this indicator.",
  },
  protected: {
    ja: "シートが保護されているため、書き込めません。",
    en: "The sheet is protected.",
  },
  merged: {
    ja: "達成率のセルが、ほかのセルと結合されています。",
    en: "The rate cell is hidden under a merged one.",
  },
} as const satisfies Record<string, { readonly ja: string; readonly en: string }>;

export type FillSkip = keyof typeof FILL_SKIPS;
