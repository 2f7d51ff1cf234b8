import type { CellFormat, CellLook } from "../../workbook/workbook";

const LINE = "thin";
const border = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

function text(look: CellLook): CellFormat {
  return { numberFormat: "@", locked: true, look };
}

export const TITLE = text({ font: { bold: true, size: 14 } });
export const MARKER = text({ font: { bold: true, size: 12 } });
export const HEAD = text({ font: { bold: true }, fill: "D9E2EC", border, vertical: "center", wrap: true });
export const HINT = text({ font: { color: "595959" }, wrap: false });
export const BODY: CellLook = { border, vertical: "top", wrap: true };
/** Waits for a person; the section 未確認 says what and why. */
export const OPEN_FILL: CellLook = { ...BODY, fill: "FFF2CC" };
export const EXAMPLE = text({ font: { italic: true, color: "595959" }, border, vertical: "top", wrap: true });
