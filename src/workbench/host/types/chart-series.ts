import type { ChartRow } from "../../book/sheet-chart";
import { colorOf } from "../color";
import { fail } from "../excel-error";
import type { ObjectType } from "../object-type";
import { objectOf, type ChartOf, type SeriesOf } from "../targets";

export const CHART_SERIES_COLLECTION: ObjectType<ChartOf> = {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ chart }) => chart.series.map((row) => objectOf("ChartSeries", { chart, row })),
  methods: {
    Add: ({ chart }, given) => {
      const row: ChartRow = {
        name: given.optionalText(0) ?? "",
        values: undefined,
        categories: undefined,
        color: undefined,
      };
      chart.series.push(row);
      return objectOf("ChartSeries", { chart, row });
    },
  },
};

export const CHART_SERIES: ObjectType<SeriesOf> = {
  exists: ({ chart, row }) => chart.series.includes(row),
  scalars: {
    Name: {
      get: ({ row }) => row.name,
      set: ({ row }, value) => {
        row.name = typeof value === "string" ? value : fail("InvalidArgument");
      },
    },
  },
  links: { Format: (of) => objectOf("ChartSeriesFormat", of) },
  methods: {
    Delete: ({ chart, row }) => {
      chart.series = chart.series.filter((each) => each !== row);
    },
    SetValues: ({ row }, given) => {
      row.values = given.object(0, "Range") ?? fail("InvalidArgument");
    },
    SetXAxisValues: ({ row }, given) => {
      row.categories = given.object(0, "Range") ?? fail("InvalidArgument");
    },
  },
};

export const CHART_SERIES_FORMAT: ObjectType<SeriesOf> = {
  links: {
    Fill: (of) => objectOf("ChartFill", of),
    Line: (of) => objectOf("ChartLineFormat", of),
  },
};

export const CHART_FILL: ObjectType<SeriesOf> = {
  methods: {
    SetSolidColor: ({ row }, given) => {
      row.color = colorOf(given.any(0));
    },
    Clear: ({ row }) => {
      row.color = undefined;
    },
  },
};

export const CHART_LINE_FORMAT: ObjectType<SeriesOf> = {
  scalars: {
    Color: {
      get: ({ row }) => (row.color === undefined ? "" : `#${row.color}`),
      set: ({ row }, value) => {
        row.color = colorOf(value);
      },
    },
  },
};
