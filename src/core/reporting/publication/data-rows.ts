import { departmentsOf } from "../../reading/departments";
import type { Reading } from "../../reading/reading";
import type { Slot, YearSlot } from "../../reading/table";
import { yearText } from "../../plan/lookup/era";
import { METHODS } from "../../plan/terms/methods";
import type { ListRecord } from "../status-list/records";
import type { PublicationOptions } from "./options";
import { plainText } from "./plain-text";
import type { PublishedValue } from "./publication";
import { QUALIFIER_WORDS, stateOf, type ValueState } from "./states";

export const NOT_STATED = "記載なし";
export const NOT_APPLICABLE = "該当なし";

const STAGES = { interim: "中間目標値", final: "最終目標値" } as const;

/** One value of one indicator before it becomes a row. */
interface Published {
  readonly kind: string;
  readonly year: number | null;
  readonly value: number | null;
  readonly unit: string | undefined;
  readonly condition: string;
  readonly state: ValueState;
  readonly method?: string;
  readonly rating?: string;
}

export function dataRows(
  records: readonly ListRecord[],
  departments: number,
  { municipality, title }: PublicationOptions,
): readonly (readonly PublishedValue[])[] {
  const town = [filled(municipality.code), filled(municipality.name), filled(title)];
  return records.flatMap((record, at) => {
    const own = departmentNames(record);
    const place = [
      at + 1,
      filled(record.goal.replace(/^（記載なし）$/u, "")),
      filled(record.measure),
      ...Array.from({ length: departments }, (_, each) => own[each] ?? (each === 0 ? NOT_STATED : NOT_APPLICABLE)),
      filled(record.rated.indicator.name),
    ];
    return valuesOf(record).map((value) => [...town, ...place, ...valueCells(value)]);
  });
}

export function departmentNames({ department }: ListRecord): readonly string[] {
  if (department === "（記載なし）") return [];
  return departmentsOf(department)
    .map(plainText)
    .filter((name) => name !== "");
}

function valueCells(value: Published): readonly PublishedValue[] {
  return [
    value.kind,
    value.year,
    value.year === null ? NOT_STATED : yearText(value.year),
    value.value,
    filled(value.unit),
    value.condition,
    value.state,
    value.method ?? NOT_APPLICABLE,
    filled(value.rating ?? NOT_APPLICABLE),
  ];
}

function valuesOf(record: ListRecord): readonly Published[] {
  const { indicator } = record.rated;
  const { baseline } = indicator;
  const unit = indicator.unit?.text;
  return [
    ...(baseline ? [slotValue("基準値", baseline, baseline.year ?? asOf(baseline.reading), unit)] : []),
    ...indicator.targets.map((slot) => yearValue(slot.stage ? STAGES[slot.stage] : "目標値", slot, unit)),
    ...indicator.actuals.map((slot) => yearValue("実績値", slot, unit)),
    ...rateValue(record),
  ];
}

function yearValue(kind: string, slot: YearSlot, unit: string | undefined): Published {
  return slotValue(kind, slot, slot.year ?? asOf(slot.reading), slot.headUnit ?? unit);
}

function slotValue(kind: string, { reading }: Slot, year: number | null, unit: string | undefined): Published {
  const isNumber = reading.kind === "number";
  return {
    kind,
    year,
    value: isNumber ? reading.value : null,
    unit: (isNumber ? reading.unit : undefined) ?? unit,
    condition: isNumber && reading.qualifier ? QUALIFIER_WORDS[reading.qualifier] : "条件なし",
    state: stateOf(reading),
  };
}

/** The rate we compute, never the one that was typed: what is published can be worked out again from its own rows. */
function rateValue({ rated: { item }, rating }: ListRecord): readonly Published[] {
  if (!item) return [];
  const { result } = item.achievement;
  return [
    {
      kind: "達成率",
      year: item.year,
      // Twelve digits: 0.29 × 100 must not become 28.999999999999996.
      value: result === null ? null : Number((result * 100).toPrecision(12)),
      unit: "%",
      condition: "条件なし",
      state: result === null ? "算出不可" : "計算値",
      method: METHODS[item.method].ja,
      rating: rating.word,
    },
  ];
}

function asOf(reading: Reading): number | null {
  return reading.kind === "number" ? (reading.asOf ?? null) : null;
}

function filled(text: string | undefined): string {
  return plainText(text ?? "") || NOT_STATED;
}
