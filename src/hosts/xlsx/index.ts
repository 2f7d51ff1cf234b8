/** Host over .xlsx bytes: reads fast, loses nothing. */
export { readXlsx, type ReadOptions } from "./read-xlsx";
export { type Inflate } from "./zip/inflate";
