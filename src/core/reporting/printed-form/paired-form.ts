import { shortYear } from "../../plan/lookup/era";
import { LOOKS } from "../../workbook/sheet-looks";
import { words } from "../own-sheets/own-cell";
import { unitOf } from "../status-list/record-facts";
import { actualOf, baselineOf, targetOf, type FormYears } from "./figures";
import type { Form, FormColumn } from "./form";
import { nameCell } from "./name-cell";

const NONE = { value: "―", format: { ...LOOKS.center, numberFormat: "@" } };

/** Two rows an indicator: 目標値 above 実績値, one column a year. */
export function pairedForm(years: FormYears): Form {
  // The year above 基準値 must not stand there a second time.
  const baseline = years.baseline !== null && years.years.includes(years.baseline) ? null : years.baseline;
  const columns: readonly FormColumn[] = [
    { heads: (isMeasure) => [isMeasure ? "KPI" : "数値目標"], width: 34, cells: (record) => [nameCell(record)] },
    { heads: () => ["区分"], width: 9, cells: () => [label("目標値"), label("実績値")] },
    { heads: () => ["単位"], width: 8, cells: (record) => [{ ...words(unitOf(record)), format: UNIT }] },
    {
      heads: () => (baseline === null ? ["基準値"] : [shortYear(baseline), "基準値"]),
      width: 13,
      cells: (record) => [NONE, baselineOf(record, baseline)],
    },
    ...years.years.map((year): FormColumn => ({
      heads: () => [shortYear(year)],
      width: 12,
      cells: (record) => [targetOf(record, year), actualOf(record, year)],
    })),
    ...(years.hasTargetWithoutYear || years.hasActualWithoutYear
      ? [{ heads: () => ["目標値"], width: 12, cells: withoutYear } satisfies FormColumn]
      : []),
  ];
  return { sheet: "資料１", title: "数値目標・KPIの状況", headRows: 2, rowsEach: 2, columns };
}

const UNIT = { ...LOOKS.center, numberFormat: "@" };

function withoutYear(record: Parameters<FormColumn["cells"]>[0]) {
  return [targetOf(record, null), actualOf(record, null)];
}

function label(text: string) {
  return { value: text, format: LOOKS.center };
}
