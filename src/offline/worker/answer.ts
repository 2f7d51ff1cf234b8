import { HostError, type Row, type Workbook } from "../../core/index";
import { createXlsx, editXlsx, readXlsx } from "../../hosts/xlsx/index";
import type { Failure, Reply, Request } from "./messages";

/** Places of cells in one message: some milliseconds to take out of it. */
const CELLS_IN_A_MESSAGE = 40_000;

/** All that the worker does: what is asked, and where its replies go. The page does the same by itself without one. */
export function answer(request: Request, reply: (reply: Reply, transfer?: readonly ArrayBuffer[]) => void): void {
  const { id } = request;
  const send = (bytes: Uint8Array) => reply({ id, kind: "bytes", bytes }, ownBuffer(bytes));
  try {
    switch (request.kind) {
      case "read":
        sendInPieces(id, readXlsx(request.bytes, { looks: true }), reply);
        return;
      case "edit":
        send(editXlsx(request.bytes, request.edits, { looks: true }));
        return;
      case "create":
        send(createXlsx(request.workbook));
        return;
    }
  } catch (error) {
    reply({ id, kind: "failed", failure: failureOf(error) });
  }
}

/** Only a buffer that holds nothing else may leave this thread. */
function ownBuffer({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function sendInPieces(id: number, workbook: Workbook, reply: (reply: Reply) => void): void {
  const frame: Workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
  const count = workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  reply({ id, kind: "frame", frame, rows: count });
  workbook.sheets.forEach(({ rows }, sheet) => {
    for (const piece of pieces(rows)) reply({ id, kind: "rows", sheet, rows: piece });
  });
  reply({ id, kind: "read" });
}

function* pieces(rows: readonly Row[]): Generator<readonly Row[]> {
  let from = 0;
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    cells += row.values.length;
    if (cells < CELLS_IN_A_MESSAGE) continue;
    yield rows.slice(from, at + 1);
    from = at + 1;
    cells = 0;
  }
  if (from < rows.length) yield rows.slice(from);
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof HostError)) return { message };
  return { code: error.code, message, ...(error.at && { at: error.at }) };
}
