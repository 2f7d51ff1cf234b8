/** Host over Excel itself, by Office.js. */
export { ExcelHost } from "./excel-host";
export type { ExcelPort } from "./port";
