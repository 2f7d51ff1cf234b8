import type { DraftSheet } from "../../workbook/draft-sheet";
import type { Plan } from "../plan";
import { ACCUMULATIONS } from "../terms/accumulations";
import { DIRECTIONS } from "../terms/directions";
import { KINDS } from "../terms/kinds";
import { METHODS } from "../terms/methods";
import { ROUNDINGS } from "../terms/roundings";
import type { Term } from "../terms/term";
import { EXAMPLE, HEAD, HINT, MARKER } from "./looks";
import { EXAMPLE_NAME, LEGEND_NAME, sectionMark } from "./marks";
import { INDICATORS } from "./sections";

/** A filled-in row by head; heads it does not name stay empty. */
const EXAMPLE_ROW: Readonly<Record<string, string>> = {
  識別子: "1-1-A",
  指標名: "新規創業者数",
  別名: "創業者数",
  種別: "KPI",
  属する施策等: "1-1",
  単位: "人",
  向き: "高いほど良い",
  累計区分: "単年度",
  基準値: "25（R3）",
  最終目標: "40以上",
  最終目標の年度: "R9",
  "遅れ（年）": "0",
  小数桁: "0",
  担当課: "商工観光課",
  計算方法: "単純比",
  備考: "創業支援窓口を経た創業者の数",
};

/** Columns that take one of a few words, and what each means; for the sheet and for the guide. */
export const WORDS: readonly (readonly [string, Readonly<Record<string, Term>>])[] = [
  ["種別", KINDS],
  ["向き", DIRECTIONS],
  ["累計区分", ACCUMULATIONS],
  ["計算方法", METHODS],
  ["端数処理", ROUNDINGS],
];

/** Below everything else: one example row and what the words mean. Never read back. */
export function writeLegend(sheet: DraftSheet, plan: Plan, row: number): void {
  const columns = INDICATORS.columns(plan);
  sheet.put(row, 0, sectionMark(EXAMPLE_NAME), MARKER);
  columns.forEach(({ head }, index) => {
    sheet.put(row + 1, index, head, HEAD);
    sheet.put(row + 2, index, EXAMPLE_ROW[head] ?? null, EXAMPLE);
  });
  sheet.put(row + 4, 0, sectionMark(LEGEND_NAME), MARKER);
  sheet.put(row + 5, 0, "色の付いた欄", HEAD);
  sheet.put(row + 5, 1, "推定した内容です。確かめたら、未確認の表から該当の行を削除してください。", HINT);
  let at = row + 6;
  for (const [head, terms] of WORDS) {
    for (const { ja, meaning } of Object.values(terms)) {
      sheet.put(at, 0, head, HEAD);
      sheet.put(at, 1, ja, HEAD);
      sheet.put(at, 2, meaning, HINT);
      at++;
    }
  }
}
