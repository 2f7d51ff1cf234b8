import type { RatesTexts } from "./ja";

export const EN: RatesTexts = {
  title: "Write achievement rates",
  noTableTitle: "No table to write rates into",
  noTableText:
    "No KPI table with targets and actuals was found. If there is one that was not read, you can point at it on the sheet.",
  list: "Rates to be written",
  show: "Shown",
  actions: { write: "Empty", replace: "Filled", skip: "Not possible", keep: "Correct formula" },
  noneShown: "There are no rates of the chosen kinds.",
  tickAll: "Choose all empty ones",
  tickNone: "Choose none",
  tickReplace: (count) => `Replace ${String(count)} typed rates or other formulas, too`,
  sheet: (name, year) => (year === "" ? name : `${name}  ${year}`),
  ownSheet: (name, count) => `Sheet ${name}: ${String(count)}`,
  ownSheetHint: "Rates of tables without a rate column go onto this sheet. The tables stay as they are.",
  nowhere: "Tables without a rate column",
  cells: "To be mended: ",
  tick: (name, cell) => `Write ${name} (${cell})`,
  replaces: (present) => `Replaces “${present}” by the formula.`,
  details: "Details",
  formula: "Formula",
  method: "Method",
  noFormula: "No formula is written.",
  methodMatters: (others) => `The rating depends on the method: ${others}`,
  other: (method, shown, rating) => `${shown} by ${method} (${rating})`,
  prorated: "Target and actual cover different numbers of years: the target is prorated.",
  keep: "A correct formula is there.",
  write: (count) => `Write ${String(count)}`,
  roundingHead: "Rounding",
  rounding: (mode, decimals) => {
    const words = { "half-up": "half up", down: "down", none: "none" } as const;
    return mode === "none" ? words.none : `${words[mode]}, ${String(decimals)} decimals`;
  },
  roundingNone: "none (display only)",
  roundingMixed: "by indicator",
};
