import type { CellFormat, CellLook } from "./workbook";

/**
 * How our own sheets look. No look names a font: whoever writes the sheet takes the workbook's own, so that our sheets
 * sit beside the town's as if made by the same hand.
 */
const FRAME = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;
const TEXT_LOOK: CellLook = { border: FRAME, vertical: "center", wrap: true };
const RIGHT: CellLook = { border: FRAME, vertical: "center", horizontal: "right" };
const CENTER: CellLook = { border: FRAME, vertical: "center", horizontal: "center" };

export const LOOKS = {
  title: format({ font: { bold: true, size: 14 } }),
  heading: format({ font: { bold: true, size: 12 }, vertical: "center" }),
  hint: format({ font: { size: 9, color: "595959" } }),
  plain: format({ vertical: "center", wrap: true }, "@"),
  sentence: format({ vertical: "center", wrap: true }),
  head: format({
    font: { bold: true },
    fill: "D9E2EC",
    border: FRAME,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  }),
  /** Words of the town's: a name that begins with "=" stays a name, also when somebody edits it. */
  text: format(TEXT_LOOK, "@"),
  word: format(TEXT_LOOK),
  choice: { numberFormat: "@", locked: false, look: { ...CENTER, fill: "FFFBE6" } },
  input: { numberFormat: "@", locked: false, look: { ...TEXT_LOOK, fill: "FFFBE6" } },
  center: format({ ...CENTER, wrap: true }),
  link: format({ ...CENTER, font: { underline: true, color: "0563C1" } }, "@"),
  value: format(RIGHT),
  count: format(RIGHT, "#,##0;-#,##0;―"),
  total: format({ ...RIGHT, font: { bold: true }, fill: "F2F5F8" }, "#,##0;-#,##0;―"),
  totalText: format({ ...TEXT_LOOK, font: { bold: true }, fill: "F2F5F8" }, "@"),
  rate: format(RIGHT, "0.0%"),
  share: format(RIGHT, "0%"),
  bar: format({ border: FRAME, vertical: "center", font: { color: "2F6690" } }),
  memory: format({ font: { size: 8, color: "808080" } }, "@"),
} as const satisfies Record<string, CellFormat>;

/** A value cell shows what the cell it repeats shows. */
export function valueLook(numberFormat: string): CellFormat {
  return { ...LOOKS.value, numberFormat };
}

function format(look: CellLook, numberFormat = "General"): CellFormat {
  return { numberFormat, locked: true, look };
}
