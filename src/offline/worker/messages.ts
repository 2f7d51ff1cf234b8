import type { CellRef, Edit, Row, Workbook } from "../../core/index";

/** What the page asks of the worker. Bytes are copied, never handed over: a worker that dies takes nothing with it. */
export type Request =
  | { readonly id: number; readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "edit"; readonly bytes: Uint8Array; readonly edits: readonly Edit[] }
  | { readonly id: number; readonly kind: "create"; readonly workbook: Workbook };

/** A request before it has a number. */
export type Task = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;

/**
 * What the worker says. A workbook comes in pieces: taking 100,000 rows out of one message would hold the page up for
 * longer than a person waits for a click.
 */
export type Reply =
  | { readonly id: number; readonly kind: "frame"; readonly frame: Workbook; readonly rows: number }
  | { readonly id: number; readonly kind: "rows"; readonly sheet: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly kind: "read" }
  | { readonly id: number; readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: "failed"; readonly failure: Failure };

/** A HostError on its way between threads; without a code it is a defect of ours. */
export interface Failure {
  readonly code?: string;
  readonly message: string;
  readonly at?: CellRef;
}
