import type { Sheet } from "./workbook";

/**
 * Sheets this product writes carry a marker as the first thing in a row, so that they are known under any name and are
 * never read as tables of the town's own.
 */
export const OWN_SHEET_MARKS = { plan: "■計画定義" } as const;

export type OwnSheetKind = keyof typeof OWN_SHEET_MARKS;

/** Which of our own sheets this is; undefined for a sheet of the town's. */
export function ownSheetKind(sheet: Sheet): OwnSheetKind | undefined {
  for (const { values } of sheet.rows) {
    const first = values.find((value) => value !== null && value !== "");
    if (typeof first !== "string" || !first.trimStart().startsWith("■")) continue;
    const mark = first.normalize("NFKC").replace(/\s/gu, "");
    const kinds = Object.keys(OWN_SHEET_MARKS) as OwnSheetKind[];
    const found = kinds.find((kind) => OWN_SHEET_MARKS[kind] === mark);
    if (found) return found;
  }
  return undefined;
}
