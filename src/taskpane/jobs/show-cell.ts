import type { CellRef } from "../../core/index";
import { type Desk, sentenceOf } from "./desk";

/** Selects a cell in the sheet; the pane keeps its place. */
export async function showCell({ host, store, texts }: Desk, { sheet, row, column }: CellRef): Promise<boolean> {
  try {
    await host.select(sheet, { top: row, left: column, bottom: row, right: column });
    return true;
  } catch (error) {
    store.tell({ kind: "notice", notice: { kind: "failed", text: sentenceOf(error, texts) } });
    return false;
  }
}
