import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { unexpected } from "../files/unexpected";
import type { Io } from "../io";
import { answer } from "./answer";
import { findTask } from "./registry";
import type { Answer, FileWorker, Workers } from "./workers";

/** What a thread is told when it begins. */
interface Order {
  readonly task: string;
  readonly settings: unknown;
}

/** Threads that run the program file anew; it sees that it is one of them and calls `answerOrders`. */
export function threadsOf(program: string): Workers {
  return {
    available: availableParallelism(),
    sizeOf: async (path) => {
      const found = await stat(path).catch(() => undefined);
      return found?.isFile() === true ? found.size : undefined;
    },
    start: (task, settings) => new Thread(program, { task, settings }),
  };
}

class Thread implements FileWorker {
  isBroken = false;
  private readonly worker: Worker;
  private done: ((answer: Answer<unknown>) => void) | undefined;

  constructor(program: string, order: Order) {
    this.worker = new Worker(program, { workerData: order });
    this.worker.on("message", (answer: Answer<unknown>) => this.done?.(answer));
    // A file that takes all the memory of a thread costs the thread; the others go on.
    this.worker.on("error", (error) => this.breakDown(error));
    this.worker.on("messageerror", (error) => this.breakDown(error));
    this.worker.on("exit", () => this.breakDown(new Error("the thread ended")));
  }

  work(path: string): Promise<Answer<unknown>> {
    return new Promise((done) => {
      this.done = done;
      if (this.isBroken) this.breakDown(new Error("the thread ended"));
      else this.worker.postMessage(path);
    });
  }

  stop(): void {
    this.done = undefined;
    void this.worker.terminate();
  }

  private breakDown(error: Error): void {
    this.isBroken = true;
    this.done?.({ failure: unexpected(error), stack: error.stack });
    this.done = undefined;
  }
}

/** The life of such a thread: one file after the other, until nobody asks any more. */
export function answerOrders(io: Pick<Io, "readBytes" | "openWorkbook">): void {
  const { task, settings } = workerData as Order;
  const work = findTask(task)?.begin(settings);
  if (!work) throw new Error(`no task ${task}`);
  parentPort?.on("message", (path: string) => {
    void answer(path, work, io).then((found) => parentPort?.postMessage(found));
  });
}
