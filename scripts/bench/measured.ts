/** What the benches measure: the host of files, the zip directory that their floor needs, and what is done with a workbook. */
export { editXlsx, readXlsx } from "../../src/hosts/xlsx/index";
export { deflateWithZlib } from "../../src/hosts/xlsx/zip/deflate-with-zlib";
export { packedBytes, readZipDirectory } from "../../src/hosts/xlsx/zip/directory";
export { inflateWithZlib } from "../../src/hosts/xlsx/zip/inflate-with-zlib";
export {
  apply,
  checkOptionsOf,
  fillOptionsOf,
  HostError,
  planFill,
  planFindingsSheet,
  planFlags,
  planSummary,
  readTables,
  recheck,
  RULES,
  startChecking,
  survey,
} from "../../src/core/index";
