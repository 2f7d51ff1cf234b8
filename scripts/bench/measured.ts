/** What the benches measure: the reader, the zip directory that their floor needs, tables, the check and the recheck. */
export { readXlsx } from "../../src/hosts/xlsx/index";
export { packedBytes, readZipDirectory } from "../../src/hosts/xlsx/zip/directory";
export { apply, readTables, recheck, startChecking, RULES } from "../../src/core/index";
