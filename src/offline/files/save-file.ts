const TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  csv: "text/csv",
  json: "application/json",
  html: "text/html",
  zip: "application/zip",
};

/** How long a browser may take to begin writing. */
const PATIENCE = 60_000;

/** Hands a file to the person, who finds it among the downloads. A browser never writes over a file that is there. */
export function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const type = TYPES[extensionOf(name)] ?? "application/octet-stream";
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  return Promise.resolve();
}

/** A name of its own for what becomes of a file: "報告.xlsx" with "_検証済" is "報告_検証済.xlsx". */
export function suffixed(name: string, suffix: string, extension = extensionOf(name)): string {
  const base = name.replace(/\.[^.]*$/u, "");
  return `${base.endsWith(suffix) ? base : base + suffix}.${extension}`;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "xlsx";
}
