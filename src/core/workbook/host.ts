import type { CellRef } from "./address";
import type { Edit } from "./edit";
import type { Workbook } from "./workbook";

/** Where a workbook lives: Excel, a file, memory. */
export interface Host {
  read(): Promise<Workbook>;
  /** All of the edits, or none: a failure leaves the workbook as it was. */
  apply(edits: readonly Edit[]): Promise<void>;
}

/** Every failure of a host, in words a clerk understands. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    /** Stable, for programs: "not-a-workbook", "password-protected", "cell-changed", … */
    readonly code: string,
    /** One plain sentence or two: what happened, what is safe, what to do. */
    override readonly message: string,
    readonly at?: CellRef,
  ) {
    super(message);
  }
}
