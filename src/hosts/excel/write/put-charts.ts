/// <reference types="office-js" />
import { cellName, type Chart, type ChartSeries, type ChartSource } from "../../../core/index";
import { rangeAt } from "../read/extent";
import type { Task } from "../trips";

const TYPES = {
  column: { clustered: "ColumnClustered", stacked: "ColumnStacked", percentStacked: "ColumnStacked100" },
  bar: { clustered: "BarClustered", stacked: "BarStacked", percentStacked: "BarStacked100" },
  line: { clustered: "LineMarkers", stacked: "LineStacked", percentStacked: "LineStacked100" },
} as const;

/** Charts over the cells of our own sheets. Office.js knows no hatching: colours alone, and the table beside says it all. */
export function* putCharts(workbook: Excel.Workbook, sheet: Excel.Worksheet, charts: readonly Chart[]): Task<void> {
  for (const chart of charts) {
    const [first] = chart.series;
    if (!first) continue;
    yield 4000 + 3000 * chart.series.length;
    putChart(workbook, sheet, chart, first);
  }
}

function putChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, chart: Chart, first: ChartSeries): void {
  const { kind, grouping, title, anchor, series, valueAxis } = chart;
  const made = sheet.charts.add(TYPES[kind][grouping], sourceOf(workbook, first.values), "Columns");
  made.title.text = title;
  made.setPosition(
    cellName({ row: anchor.top, column: anchor.left }),
    cellName({ row: anchor.bottom, column: anchor.right }),
  );
  series.forEach((each, at) => {
    // A chart comes with one series already: that of the cells it was made over.
    putSeries(workbook, at === 0 ? made.series.getItemAt(0) : made.series.add(), each);
  });
  made.legend.visible = series.length > 1;
  if (series.length > 1) made.legend.position = "Bottom";
  if (!valueAxis) return;
  const axis = made.axes.valueAxis;
  if (valueAxis.title !== undefined) axis.title.text = valueAxis.title;
  if (valueAxis.numberFormat !== undefined) axis.numberFormat = valueAxis.numberFormat;
  if (valueAxis.min !== undefined) axis.minimum = valueAxis.min;
  if (valueAxis.max !== undefined) axis.maximum = valueAxis.max;
}

function putSeries(
  workbook: Excel.Workbook,
  target: Excel.ChartSeries,
  { name, categories, values, color }: ChartSeries,
): void {
  target.setValues(sourceOf(workbook, values));
  target.setXAxisValues(sourceOf(workbook, categories));
  target.name = String(name.values[0] ?? "");
  target.format.fill.setSolidColor(`#${color}`);
}

function sourceOf(workbook: Excel.Workbook, { sheet, range }: ChartSource): Excel.Range {
  return rangeAt(workbook.worksheets.getItem(sheet), range);
}
