/** Host over .xlsx bytes: reads fast, loses nothing. */
export { readXlsx, type ReadOptions } from "./read-xlsx";
export { type Inflate } from "./zip/inflate";
export { createXlsx } from "./create";
export { type DocumentProperties } from "./create/document-properties";
export { editXlsx, type EditOptions } from "./write/edit-xlsx";
export { type Deflate } from "./zip/write-zip";
export { XlsxHost } from "./xlsx-host";
