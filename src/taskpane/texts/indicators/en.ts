import type { IndicatorsTexts } from "./ja";

export const EN: IndicatorsTexts = {
  title: "Indicators",
  list: "Indicators",
  noneTitle: "There are no indicators",
  noMatch: "No indicator fits.",
  clear: "Clear all filters",
  search: "Search names, departments …",
  filters: "Filters",
  goal: "Goal",
  department: "Department",
  rating: "Rating",
  all: "All",
  order: "Order",
  orders: {
    table: "As in the tables",
    name: "Name",
    "rate-up": "Lowest rate first",
    "rate-down": "Highest rate first",
    rating: "Poorest rating first",
    department: "Department",
  },
  count: (shown, all) =>
    shown === all ? `${all.toLocaleString("en-US")} indicators` : `${String(shown)} of ${String(all)} indicators`,
  baseline: "Baseline",
  target: "Target",
  actual: "Actual",
  blank: "–",
  noTrend: "There are no values to draw",
  trend: (points) => `Target and actual: ${points}`,
  point: (year, target, actual) =>
    [year, actual === null ? "" : `actual ${actual}`, target === null ? "" : `target ${target}`]
      .filter(Boolean)
      .join(" "),
};
