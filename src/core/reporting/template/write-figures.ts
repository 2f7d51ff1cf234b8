import { finalYearOf, targetOf } from "../../plan/lookup/years";
import type { Plan, PlanActual, PlanIndicator } from "../../plan/plan";
import type { QuantityWords } from "../../plan/sheet/quantity-words";
import type { DraftSheet } from "../../workbook/draft-sheet";
import { EMPTY, figureFormat, inCell, inputFormat } from "./cell-formats";

const NO_BASELINE = "該当なし";
const NO_TARGET = "設定しない";

/** Baseline, target or actual into one cell; what the plan does not have stays empty and locked. */
export class FigureWriter {
  constructor(
    readonly plan: Plan,
    readonly sheet: DraftSheet,
  ) {}

  baseline(row: number, column: number, indicator: PlanIndicator): void {
    this.#figure(row, column, indicator, indicator.baseline, NO_BASELINE);
  }

  target(row: number, column: number, indicator: PlanIndicator, year: number): void {
    const final = indicator.final && finalYearOf(this.plan, indicator.final) === year ? indicator.final : undefined;
    const target = targetOf(this.plan, indicator, year);
    this.#figure(row, column, indicator, target && { ...final, ...target }, NO_TARGET);
  }

  final(row: number, column: number, indicator: PlanIndicator): void {
    this.#figure(row, column, indicator, indicator.final, NO_TARGET);
  }

  /** Years before the evaluation year come with what the plan has recorded; the cell may be corrected. */
  actual(row: number, column: number, indicator: PlanIndicator, year: number): void {
    const { evaluationYear = this.plan.period.from } = this.plan;
    const known = year < evaluationYear ? indicator.actuals.find((actual) => actual.year === year) : undefined;
    const value = known === undefined ? null : inCell(indicator, known.value);
    this.sheet.put(row, column, value, inputFormat(indicator, known === undefined ? {} : wordsOf(known)));
  }

  /** A word says that there is none, where an empty cell would look forgotten and a dash would not say why. */
  none(row: number, column: number, word: string): void {
    this.sheet.put(row, column, word, EMPTY);
  }

  #figure(
    row: number,
    column: number,
    indicator: PlanIndicator,
    figure: (QuantityWords & { readonly value: number }) | undefined,
    otherwise: string,
  ): void {
    if (!figure) this.none(row, column, otherwise);
    else this.sheet.put(row, column, inCell(indicator, figure.value), figureFormat(indicator, figure.value, figure));
  }
}

function wordsOf({ asOf, years, provisional }: PlanActual): QuantityWords {
  return { asOf, years, provisional };
}
