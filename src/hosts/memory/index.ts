/** Host over a workbook in memory. */
export { MemoryHost, type MemoryHostOptions } from "./memory-host";
