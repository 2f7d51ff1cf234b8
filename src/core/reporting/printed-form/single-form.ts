import { shortYear } from "../../plan/lookup/era";
import { LOOKS } from "../../workbook/sheet-looks";
import { words } from "../own-sheets/own-cell";
import { unitOf } from "../status-list/record-facts";
import { NONE, type ListRecord } from "../status-list/records";
import { actualOf, baselineOf, targetOf, type FormYears } from "./figures";
import type { Form, FormColumn } from "./form";
import { nameCell } from "./name-cell";

/** One row an indicator: baseline, targets, then the actuals of every year. */
export function singleForm(years: FormYears, records: readonly ListRecord[]): Form {
  const hasDepartments = records.some(({ department }) => department !== NONE);
  const columns: readonly FormColumn[] = [
    {
      heads: (isMeasure) => [isMeasure ? "重要業績評価指標（KPI）" : "指標名"],
      width: 36,
      cells: (record) => [nameCell(record)],
    },
    { heads: () => ["単位"], width: 8, cells: (record) => [{ ...words(unitOf(record)), format: UNIT }] },
    {
      heads: () => [years.baseline === null ? "基準値" : `基準値（${shortYear(years.baseline)}）`],
      width: 13,
      cells: (record) => [baselineOf(record, years.baseline)],
    },
    ...targetColumns(years),
    ...years.actuals.map((year): FormColumn => ({
      heads: () => [`${shortYear(year)}実績`],
      width: 12,
      cells: (record) => [actualOf(record, year)],
    })),
    ...(years.hasActualWithoutYear
      ? [{ heads: () => ["実績値"], width: 12, cells: (record) => [actualOf(record, null)] } satisfies FormColumn]
      : []),
    ...(hasDepartments
      ? [
          {
            heads: () => ["担当課"],
            width: 15,
            cells: (record) => [words(record.department === NONE ? "" : record.department)],
          } satisfies FormColumn,
        ]
      : []),
  ];
  return { sheet: "進捗状況", title: "数値目標・KPIの進捗状況", headRows: 1, rowsEach: 1, columns };
}

const UNIT = { ...LOOKS.center, numberFormat: "@" };

/** One target for all: 目標値（R9）. Targets of several years each have their column. */
function targetColumns({ targets, hasTargetWithoutYear }: FormYears): readonly FormColumn[] {
  const head = (year: number) => (targets.length === 1 ? `目標値（${shortYear(year)}）` : `${shortYear(year)}目標`);
  return [
    ...targets.map((year): FormColumn => ({
      heads: () => [head(year)],
      width: 12,
      cells: (record) => [targetOf(record, year)],
    })),
    ...(hasTargetWithoutYear
      ? [{ heads: () => ["目標値"], width: 12, cells: (record) => [targetOf(record, null)] } satisfies FormColumn]
      : []),
  ];
}
