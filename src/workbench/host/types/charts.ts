import type { Range } from "../../../core";
import { SheetChart, type ChartAxis } from "../../book/sheet-chart";
import type { Arguments } from "../arguments";
import { fail } from "../excel-error";
import type { ObjectType, Scalar } from "../object-type";
import { refuseProtected } from "../protected-cells";
import { placeIn } from "../refer";
import { objectOf, type AxisOf, type ChartOf, type ExcelObject, type SheetOf } from "../targets";

const USUAL_SIZE = { rows: 15, columns: 7 };

export const CHART_COLLECTION: ObjectType<SheetOf> = {
  exists: ({ sheet }) => !sheet.isDeleted,
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (of) => of.sheet.charts.map((chart) => chartObject(of, chart)),
  item: (of, key) => {
    const found = of.sheet.charts.find(({ name, id }) => name === key || id === key);
    return found && chartObject(of, found);
  },
  methods: {
    Add: add,
    GetItem: (of, given) => {
      const found = of.sheet.charts.find(({ name }) => name === given.text(0));
      return found ? chartObject(of, found) : fail("ItemNotFound");
    },
  },
};

export const CHART: ObjectType<ChartOf> = {
  identity: ["Id"],
  exists: ({ sheet, chart }) => !sheet.isDeleted && sheet.charts.includes(chart),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => {
        chart.name = textIn(value);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => {
        chart.type = textIn(value);
      },
    },
  },
  links: {
    Title: (of) => objectOf("ChartTitle", of),
    Legend: (of) => objectOf("ChartLegend", of),
    Axes: (of) => objectOf("ChartAxes", of),
    Series: (of) => objectOf("ChartSeriesCollection", of),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      refuseProtected(sheet);
      sheet.charts = sheet.charts.filter((each) => each !== chart);
    },
    SetPosition: (of, given) => {
      const first = placeAt(of, given, 0).range;
      const last = given.has(1) ? placeAt(of, given, 1).range : first;
      of.chart.anchor = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
    },
  },
};

export const CHART_TITLE: ObjectType<ChartOf> = {
  scalars: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = textIn(value);
      },
    },
    Visible: {
      get: ({ chart }) => chart.title !== "",
      set: ({ chart }, value) => {
        if (value === false) chart.title = "";
      },
    },
  },
};

export const CHART_LEGEND: ObjectType<ChartOf> = {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ chart }, value) => {
        chart.legend = { ...chart.legend, visible: value === true };
      },
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ chart }, value) => {
        const known = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"].find((each) => each === value);
        chart.legend = { ...chart.legend, position: known ?? fail("InvalidArgument") };
      },
    },
  },
};

export const CHART_AXES: ObjectType<ChartOf> = {
  links: {
    ValueAxis: ({ chart }) => objectOf("ChartAxis", { axis: chart.valueAxis }),
    CategoryAxis: ({ chart }) => objectOf("ChartAxis", { axis: chart.categoryAxis }),
  },
};

export const CHART_AXIS: ObjectType<AxisOf> = {
  scalars: {
    Minimum: axisScalar("min", numberIn),
    Maximum: axisScalar("max", numberIn),
    NumberFormat: axisScalar("numberFormat", textIn),
  },
  links: { Title: (of) => objectOf("ChartAxisTitle", of) },
};

export const CHART_AXIS_TITLE: ObjectType<AxisOf> = {
  scalars: {
    Text: axisScalar("title", textIn),
    Visible: {
      get: ({ axis }) => axis.title !== undefined,
      set: ({ axis }, value) => {
        if (value === false) axis.title = undefined;
      },
    },
  },
};

function add(of: SheetOf, given: Arguments): ExcelObject {
  refuseProtected(of.sheet);
  const type = given.text(0);
  if (!/^[A-Z0-9_]\w*$/.test(type)) fail("InvalidArgument");
  const source = given.object(1, "Range") ?? fail("InvalidArgument");
  const seriesBy = given.word(2, ["Auto", "Columns", "Rows"], "Auto");
  const { top, left } = { top: source.range.top, left: source.range.right + 2 };
  const anchor = { top, left, bottom: top + USUAL_SIZE.rows - 1, right: left + USUAL_SIZE.columns - 1 };
  const chart = new SheetChart(freeName(of), type, anchor);
  chart.series = linesOf(source.range, seriesBy !== "Rows").map((range) => ({
    name: "",
    values: { sheet: source.sheet, range },
    categories: undefined,
    color: undefined,
  }));
  of.sheet.charts = [...of.sheet.charts, chart];
  return chartObject(of, chart);
}

function linesOf(range: Range, byColumns: boolean): readonly Range[] {
  const lines: Range[] = [];
  if (byColumns) for (let left = range.left; left <= range.right; left++) lines.push({ ...range, left, right: left });
  else for (let top = range.top; top <= range.bottom; top++) lines.push({ ...range, top, bottom: top });
  return lines;
}

function freeName({ sheet }: SheetOf): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `グラフ ${String(number)}`)) number++;
  return `グラフ ${String(number)}`;
}

function chartObject({ book, sheet }: SheetOf, chart: SheetChart): ExcelObject {
  return objectOf("Chart", { book, sheet, chart });
}

function placeAt({ book, sheet }: ChartOf, given: Arguments, at: number) {
  return given.object(at, "Range") ?? placeIn(book, sheet, given.text(at));
}

function axisScalar<K extends keyof ChartAxis>(key: K, check: (value: unknown) => ChartAxis[K]): Scalar<AxisOf> {
  return {
    get: ({ axis }) => axis[key] ?? "",
    set: ({ axis }, value) => {
      axis[key] = check(value);
    },
  };
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : fail("InvalidArgument");
}
