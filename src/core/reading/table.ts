import type { CellRef } from "../workbook/address";
import type { CellValue, Range } from "../workbook/workbook";
import type { TableMapping } from "./layout/mapping";
import type { Reading } from "./reading";

/** A recognised range: which cell is which slot of which indicator. */
export interface KpiTable {
  readonly sheet: string;
  readonly range: Range;
  /** Rows (or, for tables with years downwards, columns) that hold the heads. */
  readonly header: Range;
  readonly layout: LayoutName;
  readonly indicators: readonly Indicator[];
  /** Heads that name a year, in the order in which they stand. */
  readonly years: readonly YearHead[];
  /** 基本目標, 施策 and the like that stand above the table and hold for all of it. */
  readonly context: Context;
  /** What the table calls itself: 【数値目標】, 重要業績評価指数（ＫＰＩ）. */
  readonly caption?: Label;
  /** （単位：人） above the table. */
  readonly unit?: Unit;
  /** ※ lines under or beside the table. */
  readonly footnotes: readonly Label[];
  /** Columns the table has at all, so that a rule can tell "blank" from "never asked for". */
  readonly columns: readonly ColumnKind[];
  /** Rows that add other rows up (合計, 小計); read like indicators, but no indicators. */
  readonly totals: readonly Indicator[];
  /** Rows of the body (columns, for years-down) that hold nothing. */
  readonly blankRows: readonly CellRef[];
  /** What the recogniser was not sure of; empty when everything fits. */
  readonly doubts: readonly Doubt[];
  /** Which cells are what: enough to read the table again, and to be mended and stored by a person. */
  readonly mapping: TableMapping;
}

export type LayoutName =
  /** One row an indicator. */
  | "single-rows"
  /** 目標値 and 実績値 in rows of their own. */
  | "paired-rows"
  /** 目標, 実績 and 達成率 in rows of their own. */
  | "triple-rows"
  /** Target, actual and rate side by side under each year. */
  | "year-groups"
  /** Years downwards, indicators across. */
  | "years-down"
  /** One record a row: 指標, 年度, 区分, 値. */
  | "long";

export type ColumnKind =
  | "name"
  | "unit"
  | "baseline"
  | "target"
  | "actual"
  | "rate"
  | "rating"
  | "department"
  | "assessment"
  | "source"
  | "goal"
  | "measure"
  | "project"
  | "method"
  | "direction"
  | "remark"
  | "number";

export interface Indicator {
  /** Without line breaks and without a trailing unit in brackets; "" when the name cell is blank. */
  readonly name: string;
  /** The name cell; where the name is missing, the empty cell where it belongs. */
  readonly at: CellRef;
  /** The name cell as printed. */
  readonly nameText: string;
  /** ※ lines inside the name cell. */
  readonly nameNotes: readonly string[];
  /** The unit that holds for the whole row, wherever it was found. */
  readonly unit?: Unit;
  readonly baseline?: BaselineSlot;
  readonly targets: readonly YearSlot[];
  readonly actuals: readonly YearSlot[];
  readonly rates: readonly YearSlot[];
  /** Printed rating: A, ◎, 達成. */
  readonly rating?: Label;
  readonly context: Context;
  /** Cells of the indicator, from its first to its last. */
  readonly range: Range;
}

export interface Unit {
  /** In one width: "%", "人/ha". */
  readonly text: string;
  readonly from: "column" | "name" | "caption" | "header" | "format" | "cells";
  readonly at?: CellRef;
}

/** A value cell. */
export interface Slot {
  readonly at: CellRef;
  /** What the cell shows. */
  readonly text: string;
  /** What the cell holds. */
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly numberFormat: string;
  readonly reading: Reading;
  /** The row or column is hidden. */
  readonly hidden?: true;
}

export interface BaselineSlot extends Slot {
  /** Fiscal year from the head: 基準値（H26） → 2014. The cell's own year is in its reading. */
  readonly year: number | null;
  /** In paired rows: the row the baseline stands in, and the slot of the other row under the same head. */
  readonly row?: "target" | "actual";
  readonly otherRow?: Slot;
}

export interface YearSlot extends Slot {
  /** Fiscal year of the column (or row); null when the head names none. */
  readonly year: number | null;
  /** 中間目標 and 最終目標, where the head says so. */
  readonly stage?: "interim" | "final" | undefined;
  /** Unit in the head: 達成率（％） → "%", 目標値（人） → "人". */
  readonly headUnit?: string | undefined;
}

export interface YearHead {
  readonly year: number;
  readonly text: string;
  readonly at: CellRef;
  /** "H30", "R元", "令和", "平成", "2019", … : one word for each way to write a year. */
  readonly notation: string;
}

/** A text cell that says something about an indicator. */
export interface Label {
  readonly text: string;
  readonly at: CellRef;
}

export interface Context {
  readonly goal?: Label;
  readonly measure?: Label;
  readonly project?: Label;
  readonly department?: Label;
  readonly assessment?: Label;
  readonly source?: Label;
  readonly method?: Label;
  readonly direction?: Label;
  readonly remark?: Label;
}

export interface Doubt {
  readonly at: CellRef;
  /** What could not be settled, in one Japanese sentence. */
  readonly why: string;
}

/** Tables that are no KPI tables but that rules stand on: budgets, trends, project lists. */
export interface OtherTable {
  readonly sheet: string;
  readonly range: Range;
  readonly kind: OtherKind;
  readonly caption?: Label;
  /** （単位：円） and the like. */
  readonly unit?: Unit;
  readonly columns: readonly OtherColumn[];
  readonly rows: readonly OtherRow[];
  readonly context: Context;
  readonly footnotes: readonly Label[];
}

export type OtherKind =
  /** Names with amounts of money. */
  | "budget"
  /** Numbers by year, without target and actual. */
  | "trend"
  /** 取組内容 with KPI, actuals, 評価・課題, 担当課. */
  | "nested-projects"
  /** Small tables of numbers under other heads. */
  | "figures";

export interface OtherColumn {
  readonly column: number;
  readonly text: string;
  readonly kind: ColumnKind | "amount" | "previous-amount" | "growth" | "year";
  readonly year?: number;
}

export interface OtherRow {
  readonly name: string;
  readonly at: CellRef;
  readonly nameText: string;
  /** Side label or group head the row stands under. */
  readonly group?: Label;
  readonly context: Context;
  /** One slot for each column that holds a number, in column order. */
  readonly cells: readonly OtherSlot[];
}

export interface OtherSlot extends Slot {
  readonly year?: number;
  /** Index into `columns`. */
  readonly column: number;
  /** "previous": the amount in brackets below the amount; "amount": this year's. */
  readonly role: "value" | "amount" | "previous-amount" | "growth";
}

/** A sheet or a range that was looked at and left out, with the reason. */
export interface Skipped {
  readonly sheet: string;
  readonly range?: Range;
  readonly why: string;
  /** The head that names a year a second time, where that is what keeps the table from being read. */
  readonly yearTwice?: YearTwice;
}

export interface YearTwice {
  readonly at: CellRef;
  readonly year: number;
  readonly text: string;
}

/** Everything one workbook says. */
export interface Tables {
  readonly tables: readonly KpiTable[];
  readonly otherTables: readonly OtherTable[];
  readonly skipped: readonly Skipped[];
}
