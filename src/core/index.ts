/** The only door to the core for everything outside it. */
export * from "./workbook/workbook";
export * from "./workbook/address";
export * from "./workbook/cells";
export * from "./workbook/edit";
export * from "./workbook/host";
export { displayValue } from "./workbook/display";
export * from "./reading/reading";
export * from "./reading/table";
export { readValue, type CellFace } from "./reading/value/read-value";
export { readYear, findYears, type YearMention } from "./reading/year/read-year";
export { readTables } from "./reading/read-tables";
