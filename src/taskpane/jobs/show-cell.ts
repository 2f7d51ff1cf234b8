import type { CellRef, Range } from "../../core/index";
import { type Desk, sentenceOf } from "./desk";

/** Shows a cell and selects it. Not a piece of work: it happens at once, whatever else goes on. */
export async function showCell(desk: Desk, { sheet, row, column }: CellRef): Promise<void> {
  await showRange(desk, sheet, { top: row, bottom: row, left: column, right: column });
}

export async function showRange({ host, store, texts }: Desk, sheet: string, range: Range): Promise<void> {
  try {
    await host.select(sheet, range);
  } catch (error) {
    store.tell({ kind: "notice", notice: { kind: "failed", text: sentenceOf(error, texts) } });
  }
}
