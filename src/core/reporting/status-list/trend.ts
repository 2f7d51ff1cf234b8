import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/workbook";

/** Words beside the arrows: a print or a reading voice may not tell them apart. */
export const TRENDS = { up: "↗ 上昇", same: "→ 横ばい", down: "↘ 低下" } as const;

/** The two latest actuals that are numbers, compared; a formula over the cells of one row. */
export function trendFormula(row: number, columns: readonly number[]): string {
  const names = columns.map((column) => cellName({ row, column }));
  const latest = (at: number): string =>
    at < 1 ? '""' : `IF(ISNUMBER(${names[at] ?? ""}),${before(at, at - 1)},${latest(at - 1)})`;
  const before = (at: number, other: number): string => {
    if (other < 0) return '""';
    const [now = "", then = ""] = [names[at], names[other]];
    const word = `IF(${now}>${then},"${TRENDS.up}",IF(${now}<${then},"${TRENDS.down}","${TRENDS.same}"))`;
    return `IF(ISNUMBER(${then}),${word},${before(at, other - 1)})`;
  };
  return latest(names.length - 1);
}

export function trendOf(values: readonly CellValue[]): string {
  const [now, then] = values.filter((value) => typeof value === "number").reverse();
  if (now === undefined || then === undefined) return "";
  return now > then ? TRENDS.up : now < then ? TRENDS.down : TRENDS.same;
}
