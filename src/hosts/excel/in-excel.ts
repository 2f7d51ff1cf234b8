/// <reference types="office-js" />
import { failure } from "./failures";
import { asHostError } from "./office-errors";
import { SETS, type ExcelPort } from "./port";

/** Runs a batch. Where a person is typing into a cell it waits for them; whatever goes wrong comes out as a HostError. */
export async function inExcel<T>(port: ExcelPort, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await port.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostError(error);
  }
}

/** The same for what writes: one step of Excel's own undo, where it can. */
export async function inOneUndo<T>(port: ExcelPort, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!port.supports(SETS.oneUndo)) return await inExcel(port, batch);
  try {
    return await port.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    throw asHostError(error);
  }
}

export function stopIf(signal: { readonly aborted: boolean } | undefined): void {
  if (signal?.aborted) throw failure("stopped");
}
