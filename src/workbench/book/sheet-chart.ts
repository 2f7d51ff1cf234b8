import type { CellValue, Chart, ChartSeries, ChartSource, Range } from "../../core";

/** A sheet, as far as a chart looks at it. */
interface Ground {
  readonly name: string;
  cell(row: number, column: number): { readonly value: CellValue };
}

export interface ChartPlace {
  readonly sheet: Ground;
  readonly range: Range;
}

export interface ChartRow {
  name: string;
  values: ChartPlace | undefined;
  categories: ChartPlace | undefined;
  /** Six hex digits; absent for the colour that Excel gives. */
  color: string | undefined;
}

export interface ChartAxis {
  title: string | undefined;
  numberFormat: string | undefined;
  min: number | undefined;
  max: number | undefined;
}

const KINDS = { Column: "column", Bar: "bar", Line: "line" } as const;
const GROUPINGS = {
  Clustered: "clustered",
  Markers: "clustered",
  "": "clustered",
  Stacked: "stacked",
  Stacked100: "percentStacked",
} as const;
const USUAL_COLORS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** A chart on a sheet as Excel holds it: made, then said piece by piece. */
export class SheetChart {
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  title = "";
  legend = { visible: true, position: "Right" };
  series: ChartRow[] = [];
  readonly valueAxis: ChartAxis = { title: undefined, numberFormat: undefined, min: undefined, max: undefined };
  readonly categoryAxis: ChartAxis = { title: undefined, numberFormat: undefined, min: undefined, max: undefined };

  constructor(
    public name: string,
    /** In Excel's words: "ColumnClustered". */
    public type: string,
    public anchor: Range,
  ) {}

  /** As plain data; undefined for a kind that our sheets do not have. */
  get content(): Chart | undefined {
    const [, kind, grouping] = /^(Column|Bar|Line)(Clustered|Stacked100|Stacked|Markers|)$/.exec(this.type) ?? [];
    if (kind === undefined || grouping === undefined) return undefined;
    const { title, numberFormat, min, max } = this.valueAxis;
    const axis = {
      ...(title !== undefined && { title }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    };
    return {
      kind: KINDS[kind as keyof typeof KINDS],
      grouping: GROUPINGS[grouping as keyof typeof GROUPINGS],
      title: this.title,
      // Excel's interface has no place for what is read out in place of a chart.
      description: this.title,
      anchor: this.anchor,
      series: this.series.flatMap((row, at) => seriesOf(row, at) ?? []),
      ...(Object.keys(axis).length > 0 && { valueAxis: axis }),
    };
  }
}

function seriesOf({ name, values, categories, color }: ChartRow, at: number): ChartSeries | undefined {
  if (!values || !categories) return undefined;
  const { top, left } = values.range;
  // The name is said as text; the cell above the figures is where it comes from.
  const head = { top: Math.max(0, top - 1), bottom: Math.max(0, top - 1), left, right: left };
  return {
    name: { sheet: values.sheet.name, range: head, values: [name] },
    categories: sourceOf(categories),
    values: sourceOf(values),
    color: color ?? USUAL_COLORS[at % USUAL_COLORS.length] ?? "4472C4",
  };
}

function sourceOf({ sheet, range }: ChartPlace): ChartSource {
  const values: (string | number | null)[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const { value } = sheet.cell(row, column);
      values.push(typeof value === "string" || typeof value === "number" ? value : null);
    }
  return { sheet: sheet.name, range, values };
}
