import type { CellLook, PrintSetup } from "../../src/core";

const FRAME = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;
const MIDDLE = { vertical: "center", wrap: true } as const;

/** Faces that the sheets of a town hall share. */
export const LOOKS = {
  plain: { vertical: "center" },
  note: { vertical: "center", font: { size: 9 } },
  right: { horizontal: "right", vertical: "center" },
  cell: { border: FRAME, ...MIDDLE },
  center: { border: FRAME, ...MIDDLE, horizontal: "center" },
  number: { border: FRAME, ...MIDDLE, horizontal: "right" },
  prose: { border: FRAME, vertical: "top", wrap: true },
  head: { border: FRAME, ...MIDDLE, horizontal: "center", fill: "DDEBF7" },
  side: { border: FRAME, vertical: "center", horizontal: "center", rotation: 255, fill: "F2F2F2" },
} as const satisfies Record<string, CellLook>;

export function titled(size: number, more: CellLook = {}): CellLook {
  return { vertical: "center", ...more, font: { size, bold: true, ...more.font } };
}

export function filled(look: CellLook, fill: string): CellLook {
  return { ...look, fill };
}

export const LANDSCAPE_A4: PrintSetup = {
  landscape: true,
  paper: 9,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.5 },
  centerHorizontally: true,
};
export const PORTRAIT_A4: PrintSetup = { ...LANDSCAPE_A4, landscape: false };
