/** Excel's side of the protocol that its client library speaks, over an open workbook. */
export { ExcelServer, type Trip } from "./excel-server";
export type { Behaviour } from "./behaviour";
export type { ErrorCode } from "./excel-error";
export type { PushEntry } from "./protocol";
