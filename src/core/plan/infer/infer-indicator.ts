import { departmentsOf } from "../../reading/departments";
import type { Quantity, Reading } from "../../reading/reading";
import type { Indicator, KpiTable, YearSlot } from "../../reading/table";
import { findYears } from "../../reading/year/read-year";
import type { MethodName } from "../terms/methods";
import { inferAccumulation } from "./infer-accumulation";
import { inferDirection } from "./infer-direction";
import {
  type ActualDraft,
  type BaselineDraft,
  guess,
  type Guess,
  type IndicatorDraft,
  type TargetDraft,
} from "./proposal";

/** What one row of a table says about its indicator, without its place in the plan. */
export type RowProposal = Omit<IndicatorDraft, "id" | "under" | "kind">;

export function inferIndicator(indicator: Indicator, table: KpiTable): RowProposal {
  const guesses: Guess[] = [];
  const targets = indicator.targets.flatMap(numberSlot);
  const actuals = indicator.actuals.flatMap(numberSlot);
  const baselineReading = quantityOf(indicator.baseline?.reading);
  const targetReadings = targets.map(({ quantity }) => quantity);
  const readings = [
    ...(baselineReading ? [baselineReading] : []),
    ...targetReadings,
    ...actuals.map((slot) => slot.quantity),
  ];
  const name = indicator.name;
  const unit = indicator.unit?.text;
  const baseline = baselineOf(indicator, table, baselineReading, guesses);
  const { direction, why } = inferDirection({ name, baseline: baselineReading, targets: targetReadings });
  const evidence = {
    name: indicator.nameText,
    notes: indicator.nameNotes,
    targets: targetReadings,
    values: readings,
    unit,
  };
  const { accumulation, since, guesses: accumulationGuesses } = inferAccumulation(evidence);
  const method = inferMethod(accumulation, direction, readings, targetReadings);
  const department = indicator.context.department;
  const lag = lagOf(actuals);
  if (lag > 0) guesses.push(guess("lag", `実績の年度が、列の年度より${lag}年度早くなっています。`, "high"));
  if (actuals.length === 0) guesses.push(guess("lag", "実績がまだなく、公表の遅れがあるか分かりません。", "low"));
  if (indicator.unit && indicator.unit.from !== "column") {
    guesses.push(guess("unit", "単位の列がなく、名称や値の書き方から読み取りました。", "medium"));
  }
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(direction === undefined ? {} : { direction }),
    ...(direction === "maintain" ? { tolerancePercent: 0 } : {}),
    accumulation,
    ...(since === undefined ? {} : { since }),
    ...(baseline ? { baseline } : {}),
    ...targetFields(targets, accumulation, guesses),
    actuals: actuals.flatMap((slot) => actualOf(slot, indicator, table)),
    ...(lag > 0 ? { lag } : {}),
    decimals: Math.min(10, Math.max(0, ...readings.map(({ decimals }) => decimals))),
    ...(department ? { departments: [...departmentsOf(department.text)] } : {}),
    ...(indicator.context.source ? { source: oneLine(indicator.context.source.text) } : {}),
    method: method.method,
    unconfirmed: [why, ...accumulationGuesses, method.why, ...guesses],
  };
}

interface NumberSlot {
  readonly slot: YearSlot;
  readonly quantity: Quantity;
}

function numberSlot(slot: YearSlot): readonly NumberSlot[] {
  const quantity = quantityOf(slot.reading);
  return quantity ? [{ slot, quantity }] : [];
}

function quantityOf(reading: Reading | undefined): Quantity | undefined {
  return reading?.kind === "number" ? reading : undefined;
}

function baselineOf(
  { baseline, nameNotes }: Indicator,
  { footnotes }: KpiTable,
  reading: Quantity | undefined,
  guesses: Guess[],
): BaselineDraft | undefined {
  if (!baseline || !reading) return undefined;
  const marked = footnotes.find(({ text }) => reading.noteMark !== undefined && sameMark(text, reading.noteMark));
  const noted = reading.asOf ?? yearIn(marked?.text) ?? nameNotes.map(yearIn).find((year) => year !== undefined);
  const asOf = noted ?? baseline.year ?? undefined;
  if (asOf === undefined) guesses.push(guess("baseline", "基準値の年度が書かれていません。", "low"));
  else if (noted === undefined) guesses.push(guess("baseline", "基準値の年度は、見出しの年度としました。", "medium"));
  return {
    value: reading.value,
    ...(asOf === undefined ? {} : { asOf }),
    ...(reading.years === undefined ? {} : { years: reading.years }),
    ...(reading.status === "provisional" ? { provisional: true } : {}),
  };
}

/** ※1 2015年度実績値 explains ※1, not ※10. */
function sameMark(footnote: string, mark: string): boolean {
  const plain = mark.normalize("NFKC").trim();
  const text = footnote.normalize("NFKC").trim();
  return text.startsWith(plain) && /^(?:\D|$)/u.test(text.slice(plain.length));
}

/** The last year a note names: 平成11年度～平成27年度までの累計 is a value of 平成27年度. */
function yearIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : findYears(text.replace(/^[※*]\s*\d*\s+/u, "")).years[0]?.year;
}

function targetFields(
  targets: readonly NumberSlot[],
  accumulation: string,
  guesses: Guess[],
): Pick<IndicatorDraft, "targets" | "final"> {
  const single = targets.length === 1 ? targets[0] : undefined;
  const last = single ?? targets.find(({ slot }) => slot.year === null || slot.stage === "final");
  const yearly = targets.filter((entry) => entry !== last);
  const listed = yearly
    .flatMap(targetOf)
    .filter(({ year }, at, all) => all.findIndex((other) => other.year === year) === at);
  if (!last) return accumulation === "period" ? withPeriodFinal(targets, guesses) : { targets: listed };
  if (last.slot.year === null)
    guesses.push(guess("final", "目標の年度が書かれていません。計画の最終年度としました。", "medium"));
  const { value, qualifier, years } = last.quantity;
  const final = {
    value,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(last.slot.year === null ? {} : { year: last.slot.year }),
    ...(years === undefined ? {} : { years }),
  };
  return { targets: listed, final };
}

/** A period total needs its final target: the last year's target is the nearest thing to one. */
function withPeriodFinal(targets: readonly NumberSlot[], guesses: Guess[]): Pick<IndicatorDraft, "targets" | "final"> {
  const last = targets[targets.length - 1];
  guesses.push(guess("final", "最後の年度の目標を、期間全体の目標としました。", "low"));
  const final = last && { value: last.quantity.value, ...(last.quantity.years ? { years: last.quantity.years } : {}) };
  return { targets: targets.slice(0, -1).flatMap(targetOf), ...(final ? { final } : {}) };
}

function targetOf({ slot, quantity }: NumberSlot): readonly TargetDraft[] {
  if (slot.year === null) return [];
  const { value, qualifier, asOf } = quantity;
  return [
    {
      year: slot.year,
      value,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(asOf === undefined ? {} : { asOf }),
    },
  ];
}

/** An actual whose column names no year cannot be recorded: nothing could be compared with it later. */
function actualOf(
  { slot, quantity }: NumberSlot,
  { name }: Indicator,
  { footnotes }: KpiTable,
): readonly ActualDraft[] {
  const { year } = slot;
  if (year === null) return [];
  const { value, asOf, years, status } = quantity;
  const noted = footnotes.some(
    ({ text }) =>
      /概算|速報|暫定/u.test(text) && text.includes(name) && findYears(text).years.some((at) => at.year === year),
  );
  return [
    {
      year,
      value,
      ...(asOf === undefined ? {} : { asOf }),
      ...(years === undefined ? {} : { years }),
      ...(status === "provisional" || noted ? { provisional: true } : {}),
    },
  ];
}

/** Years between the column and the value's own year, where all dated actuals agree. */
function lagOf(actuals: readonly NumberSlot[]): number {
  const lags = actuals.flatMap(({ slot, quantity }) =>
    slot.year === null || quantity.asOf === undefined ? [] : [slot.year - quantity.asOf],
  );
  const [first = 0] = lags;
  return first > 0 && lags.every((lag) => lag === first) ? first : 0;
}

function inferMethod(
  accumulation: string,
  direction: string | undefined,
  values: readonly Quantity[],
  targets: readonly Quantity[],
): { readonly method: MethodName; readonly why: Guess } {
  const because = (method: MethodName, why: string) => ({ method, why: guess("method", why, "medium") }) as const;
  if (accumulation === "period") return because("prorated", "目標が期間全体の合計のため、期間按分としました。");
  if (direction === "maintain") return because("met", "維持の指標のため、達成か未達かだけとしました。");
  if (targets.some(({ value }) => value === 0))
    return because("met", "目標が0で比を算出できないため、達成か未達かだけとしました。");
  if (values.some(({ value }) => value < 0) && values.some(({ value }) => value > 0)) {
    return because("progress", "正負の値が混じり、目標との比が意味を持たないため、改善幅としました。");
  }
  if (direction === "lower") return because("inverse", "低いほど良い指標のため、逆比としました。");
  return { method: "ratio", why: guess("method", "計画の書き方が分からないため、単純比としました。", "low") };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ").trim();
}
