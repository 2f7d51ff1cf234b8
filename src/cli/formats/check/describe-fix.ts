import { displayValue, type CellContent, type CellEdit } from "../../../core/index";
import type { Language } from "../../language";
import { oneLine } from "../align";

/** What the fix puts into the cell and what the cell shows then: 「7000（表示は「7,000以上」）」. */
export function describeFix({ after }: CellEdit, language: Language): string {
  const held = heldBy(after);
  const shown = oneLine(displayValue(after.value, after.numberFormat, false));
  if (after.formula !== undefined || shown === held) return held;
  return language === "ja" ? `${held}（表示は「${shown}」）` : `${held} (shown as "${shown}")`;
}

function heldBy({ value, formula }: CellContent): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return oneLine(typeof value === "object" ? value.error : String(value));
}
