import { isError } from "../../workbook/cells";
import type { CellValue, Sheet } from "../../workbook/workbook";

/** The same typed cells, formulas and results, and the same columns hidden: writing it anew would change nothing. */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return spelled(a) === spelled(b);
}

function spelled(sheet: Sheet): string {
  const cells = sheet.rows.flatMap(({ index, start, values, formulas }) =>
    values.flatMap((value, at) => {
      const formula = formulas?.[at];
      return value === null && formula === undefined ? [] : [[index, start + at, formula ?? null, plain(value)]];
    }),
  );
  return JSON.stringify(cells);
}

/** Digits beyond the fifteenth are lost in files; a formula without a text may come back as nothing. */
function plain(value: CellValue): unknown {
  if (isError(value)) return value.error;
  if (typeof value === "number") return Number(value.toPrecision(14));
  return value ?? "";
}
