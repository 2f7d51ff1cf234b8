import type { MethodName } from "../../plan/terms/methods";
import type { Indicator, KpiTable, YearSlot } from "../../reading/table";
import { rewriteReferences } from "../formulas/shift-formula";
import { gatherInputs } from "../inputs/gather-inputs";
import { readFormula, type KnownFormula } from "./read-formula";

/** How the rates of a table are written already: what is new must look the same. */
export interface ColumnStyle {
  readonly method?: MethodName;
  /** The shape most of the table's sound formulas have. */
  readonly formula?: SampleFormula;
  /** 100 where typed rates read 94 instead of 94%. */
  readonly scale: 1 | 100;
  readonly numberFormat?: string;
}

export interface SampleFormula extends KnownFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** From here on a rate without a percent sign is a percentage: no town shows 500% as 5. */
const LARGEST_BARE_RATIO = 5;

export function columnStyle(table: KpiTable, year: number): ColumnStyle {
  const rates = table.indicators.flatMap((indicator) => indicator.rates.map((rate) => ({ rate, indicator })));
  const samples = rates.flatMap(({ rate, indicator }) => sampleOf(rate, indicator, rate.year ?? year) ?? []);
  const formula = mostCommon(samples, shapeOf);
  const method = mostCommon(samples, (sample) => sample.method)?.method;
  const numbers = rates.flatMap(({ rate }) => (typeof rate.value === "number" ? [rate] : []));
  const numberFormat = mostCommon(numbers, (rate) => rate.numberFormat)?.numberFormat;
  return {
    ...(method && { method }),
    ...(formula && { formula }),
    scale: formula?.scale ?? (numbers.some(isPercentage) ? 100 : 1),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
  };
}

export function showsPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./gu, "").includes("%");
}

function isPercentage({ value, numberFormat }: YearSlot): boolean {
  return typeof value === "number" && Math.abs(value) >= LARGEST_BARE_RATIO && !showsPercent(numberFormat);
}

const READ_AS: readonly MethodName[] = ["ratio", "elapsed"];

function sampleOf(rate: YearSlot, indicator: Indicator, year: number): SampleFormula | undefined {
  for (const method of READ_AS) {
    const known = readFormula(rate, gatherInputs(indicator, method, year));
    if (known) return { ...known, text: rate.formula ?? "", row: rate.at.row, column: rate.at.column };
  }
  return undefined;
}

/** =D4/C4 in row 4 and =D5/C5 in row 5 have one shape. */
function shapeOf(sample: SampleFormula): string {
  return rewriteReferences(sample.text, ({ row, column, fixedRow, fixedColumn }) => {
    const down = fixedRow ? `R${String(row)}` : `R[${String(row - sample.row)}]`;
    const across = fixedColumn ? `C${String(column)}` : `C[${String(column - sample.column)}]`;
    return down + across;
  });
}

function mostCommon<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | undefined {
  const groups = new Map<string, { readonly first: Item; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: item, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)[0]?.first;
}
