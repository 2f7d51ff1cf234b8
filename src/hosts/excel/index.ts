/** Host over Excel itself, by Office.js. */
export { ExcelHost } from "./excel-host";
export { portTo, type ExcelPort } from "./port";
