import { createXlsx } from "../../src/hosts/xlsx";
import type { Workbook } from "../../src/core";
import { WorkbookBuilder } from "../fixtures/workbook-builder";

/** A KPI table in which every text that is somebody's own is hostile: names, units, departments, remarks, headings. */
export function hostileWorkbook(payloads: readonly string[], sheetName = "施策1"): Workbook {
  const builder = new WorkbookBuilder();
  const sheet = builder.sheet(sheetName);
  const text = (at: number) => payloads[at % payloads.length] ?? "";
  const rows = [
    [`基本目標1　${text(0)}`],
    ["指標名", "単位", "基準値（R5）", "R6目標", "R6実績", "達成率", "担当課", "評価・課題", "出典", "備考"],
    ...payloads.map((payload, at) => {
      const numbers = [100 + at, 120 + at, at % 2 === 0 ? `${String(110 + at)}人` : 130 + at];
      const typed = at % 3 === 0 ? text(at + 4) : 0.5;
      return [payload, text(at + 1), ...numbers, typed, text(at + 2), text(at + 3), text(at + 5), text(at + 6)];
    }),
    [text(1), "人", text(2), text(3), text(4), null, null, text(5), null, null],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.put(row, column, { value });
    }),
  );
  return builder.build();
}

export function hostileBytes(payloads: readonly string[], sheetName?: string): Uint8Array {
  return createXlsx(hostileWorkbook(payloads, sheetName));
}
