import type { FillItem, FillLine } from "../../core/index";

export type RateRow =
  | {
      readonly kind: "sheet";
      readonly key: string;
      readonly name: string;
      readonly isOwn: boolean;
      readonly count: number;
    }
  | { readonly kind: "rate"; readonly key: string; readonly line: FillLine; readonly isOwn: boolean };

export interface RateCounts {
  readonly write: number;
  readonly replace: number;
  readonly keep: number;
  readonly skip: number;
}

/** Rates under the sheet they stand on, in the workbook's order; those for our own sheet last, together. */
export function rowsOfRates(
  lines: readonly FillLine[],
  keyOf: (item: FillItem) => string,
  isOwn: (item: FillItem) => boolean,
): readonly RateRow[] {
  const bySheet = new Map<string, { readonly own: boolean; readonly lines: FillLine[] }>();
  const ownSheet = lines.find(({ item }) => isOwn(item) && item.at !== null)?.item.at?.sheet ?? "";
  for (const line of lines) {
    const own = isOwn(line.item);
    const name = own ? ownSheet : (line.item.at ?? line.item.indicator.at).sheet;
    const group = bySheet.get(`${String(own)} ${name}`) ?? { own, lines: [] };
    group.lines.push(line);
    bySheet.set(`${String(own)} ${name}`, group);
  }
  return [...bySheet].flatMap(([key, { own, lines: inSheet }]): readonly RateRow[] => [
    { kind: "sheet", key: `sheet ${key}`, name: key.slice(key.indexOf(" ") + 1), isOwn: own, count: inSheet.length },
    ...inSheet.map((line): RateRow => ({ kind: "rate", key: keyOf(line.item), line, isOwn: own })),
  ]);
}

/** Every rate falls under exactly one: the four add up to all. */
export function countRates(lines: readonly FillLine[]): RateCounts {
  const count = (action: FillItem["action"]) => lines.filter(({ item }) => item.action === action).length;
  return { write: count("write"), replace: count("replace"), keep: count("keep"), skip: count("skip") };
}
