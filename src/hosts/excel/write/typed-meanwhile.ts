/// <reference types="office-js" />
import { isError, type CellContent, type CellEdit } from "../../../core/index";
import { contentOf } from "../read/rows";
import type { Glance } from "./put-cells";

/** What others typed between the comparing and the writing, as edits of what was there before. */
export function typedMeanwhile(sheet: string, glances: readonly Glance[]): readonly CellEdit[] {
  return glances.flatMap(({ rows, range }) => {
    const seen = seenIn(range);
    if (!seen) return [];
    const { values, formulas } = seen;
    return rows.flatMap((row, at) =>
      row.flatMap(({ present, row: index, column }, beside): readonly CellEdit[] => {
        const { value, formula } = contentOf(values[at]?.[beside], formulas[at]?.[beside]);
        const after: CellContent = {
          value: isError(present.value) && value === present.value.error ? present.value : value,
          ...(formula !== undefined && { formula }),
          numberFormat: present.numberFormat,
        };
        const isSame = formula === present.formula && (formula !== undefined || after.value === present.value);
        return isSame ? [] : [{ kind: "cell", at: { sheet, row: index, column }, before: present, after }];
      }),
    );
  });
}

/** Nothing where Excel failed before it could answer: then nothing was written there either. */
function seenIn(range: Excel.Range): Pick<Excel.Range, "values" | "formulas"> | undefined {
  try {
    return { values: range.values, formulas: range.formulas };
  } catch {
    return undefined;
  }
}
