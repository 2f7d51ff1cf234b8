import type { CellRef, Range } from "../../core/index";
import { type Desk, sentenceOf } from "./desk";

/** Selects a cell in the sheet; the pane keeps its place. */
export function showCell(desk: Desk, { sheet, row, column }: CellRef): Promise<boolean> {
  return showRange(desk, sheet, { top: row, left: column, bottom: row, right: column });
}

export async function showRange({ host, store, texts }: Desk, sheet: string, range: Range): Promise<boolean> {
  try {
    await host.select(sheet, range);
    return true;
  } catch (error) {
    store.tell({ kind: "notice", notice: { kind: "failed", text: sentenceOf(error, texts) } });
    return false;
  }
}
