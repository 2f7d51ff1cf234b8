/** What the benches measure: the reader, and the zip directory that their floor needs. */
export { readXlsx } from "../../src/hosts/xlsx/index";
export { packedBytes, readZipDirectory } from "../../src/hosts/xlsx/zip/directory";
