/** From the open workbook back to the file it came from. */
export { changesBetween, type Changes, type Unsaved } from "./changes-between";
export type { Versions } from "./versions";
