import type { Answer, FileWorker } from "./workers";

export interface Spreading {
  readonly paths: readonly string[];
  /** Of each file, as far as known; 0 where not. */
  readonly sizes: readonly number[];
  readonly jobs: number;
  start(): FileWorker;
  /** Files that only this thread can read, such as the standard input. */
  readonly here: (path: string) => ((path: string) => Promise<Answer<unknown>>) | undefined;
}

/**
 * A workbook in memory takes some hundred times its packed bytes. Files are begun together only while they fit in this
 * much: however many threads there are, a heap of big files takes no more memory than one of them, or this.
 */
const BUDGET = 1_000_000_000;
const MEMORY_PER_BYTE = 130;
/** How many answers may wait for an earlier one, for each thread. */
const AHEAD = 8;

/** Works on the files with several threads and hands the answers on in the order of the files. */
export async function spread(spreading: Spreading, take: (answer: Answer<unknown>, at: number) => void): Promise<void> {
  const team = new Team(spreading, take);
  try {
    await team.run();
  } finally {
    team.stop();
  }
}

class Team {
  private readonly idle: FileWorker[] = [];
  private readonly busy = new Set<FileWorker>();
  private readonly waiting = new Map<number, Answer<unknown>>();
  private readonly running = new Set<Promise<void>>();
  private next = 0;
  private handedOn = 0;
  private memory = 0;

  constructor(
    private readonly spreading: Spreading,
    private readonly take: (answer: Answer<unknown>, at: number) => void,
  ) {}

  async run(): Promise<void> {
    const { paths } = this.spreading;
    while (this.handedOn < paths.length) {
      while (this.mayBegin()) this.begin();
      await Promise.race(this.running);
      this.handOn();
    }
  }

  stop(): void {
    for (const worker of [...this.idle, ...this.busy]) worker.stop();
  }

  private mayBegin(): boolean {
    const { paths, jobs } = this.spreading;
    if (this.next >= paths.length || this.running.size >= jobs) return false;
    if (this.next - this.handedOn >= jobs * AHEAD) return false;
    return this.running.size === 0 || this.memory + this.memoryOf(this.next) <= BUDGET;
  }

  private begin(): void {
    const at = this.next++;
    const memory = this.memoryOf(at);
    this.memory += memory;
    const running = this.work(at).then((answer) => {
      this.memory -= memory;
      this.waiting.set(at, answer);
      this.running.delete(running);
    });
    this.running.add(running);
  }

  private async work(at: number): Promise<Answer<unknown>> {
    const path = this.spreading.paths[at] ?? "";
    const here = this.spreading.here(path);
    if (here) return here(path);
    const worker = this.idle.pop() ?? this.spreading.start();
    this.busy.add(worker);
    const answer = await worker.work(path);
    this.busy.delete(worker);
    if (!worker.isBroken) this.idle.push(worker);
    return answer;
  }

  private handOn(): void {
    for (let answer = this.waiting.get(this.handedOn); answer; answer = this.waiting.get(this.handedOn)) {
      this.waiting.delete(this.handedOn);
      this.take(answer, this.handedOn++);
    }
  }

  private memoryOf(at: number): number {
    return (this.spreading.sizes[at] ?? 0) * MEMORY_PER_BYTE;
  }
}
