import { type Edit, HostError, type Row, type Workbook } from "../../core/index";
import type { Failure, Reply, Request, Task } from "./messages";

/** Reads and writes workbook files for the page, elsewhere. */
export interface Clerk {
  read(bytes: Uint8Array, progress?: (done: number, total: number) => void): Promise<Workbook>;
  edit(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array>;
  create(workbook: Workbook): Promise<Uint8Array>;
}

/** Where requests go: a worker, or this thread where there is none. */
export interface Line {
  send(request: Request): void;
  onReply: (reply: Reply) => void;
  /** Nothing more will come. */
  onBreak: () => void;
}

const BROKEN =
  "作業中に読み書きの処理が止まりました。ファイルは変更していません。ほかのファイルを閉じて、もう一度お試しください。";

/** Asks over a line, as many things at a time as anybody likes; a line that broke is laid anew for the next request. */
export class RemoteClerk implements Clerk {
  private line: Line | null = null;
  private next = 1;
  private readonly waiting = new Map<number, { take(reply: Reply): void; fail(error: Error): void }>();

  constructor(private readonly layLine: () => Line) {}

  read(bytes: Uint8Array, progress?: (done: number, total: number) => void): Promise<Workbook> {
    const arriving = new ArrivingWorkbook();
    return this.ask({ kind: "read", bytes }, (reply) => {
      const workbook = arriving.take(reply);
      progress?.(arriving.arrived, arriving.expected);
      return workbook;
    });
  }

  edit(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
    return this.ask({ kind: "edit", bytes, edits }, bytesIn);
  }

  create(workbook: Workbook): Promise<Uint8Array> {
    return this.ask({ kind: "create", workbook }, bytesIn);
  }

  /** `gather` gives the answer with the last of the replies. */
  private ask<T>(task: Task, gather: (reply: Reply) => T | undefined): Promise<T> {
    const id = this.next++;
    return new Promise((done, fail) => {
      const end = () => this.waiting.delete(id);
      this.waiting.set(id, {
        take: (reply) => {
          if (reply.kind === "failed") {
            end();
            fail(errorOf(reply.failure));
            return;
          }
          const answer = gather(reply);
          if (answer === undefined) return;
          end();
          done(answer);
        },
        fail,
      });
      (this.line ??= this.connect()).send({ id, ...task } as Request);
    });
  }

  private connect(): Line {
    const line = this.layLine();
    line.onReply = (reply) => this.waiting.get(reply.id)?.take(reply);
    line.onBreak = () => {
      this.line = null;
      const lost = [...this.waiting.values()];
      this.waiting.clear();
      for (const { fail } of lost) fail(new HostError("worker-stopped", BROKEN));
    };
    return line;
  }
}

function bytesIn(reply: Reply): Uint8Array | undefined {
  return reply.kind === "bytes" ? reply.bytes : undefined;
}

function errorOf({ code, message, at }: Failure): Error {
  return code === undefined ? new Error(message) : new HostError(code, message, at);
}

/** Puts a workbook together from its pieces. */
class ArrivingWorkbook {
  arrived = 0;
  expected = 0;
  private frame: Workbook | undefined;
  private rows: Row[][] = [];

  take(reply: Reply): Workbook | undefined {
    if (reply.kind === "frame") {
      this.frame = reply.frame;
      this.expected = reply.rows;
      this.rows = reply.frame.sheets.map(() => []);
    } else if (reply.kind === "rows") {
      this.arrived += reply.rows.length;
      const rows = this.rows[reply.sheet];
      for (const row of reply.rows) rows?.push(row);
    } else if (reply.kind === "read" && this.frame) {
      const sheets = this.frame.sheets.map((sheet, at) => ({ ...sheet, rows: this.rows[at] ?? [] }));
      return { ...this.frame, sheets };
    }
    return undefined;
  }
}
