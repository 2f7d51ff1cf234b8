import { HostError, joinWorkbooks, type Workbook } from "../../core/index";
import { createDesk, type Desk, type Services } from "../../taskpane/app";
import type { PageTexts } from "../texts/ja";
import type { Clerk } from "../worker/clerk";
import { FileHost } from "./file-host";

/** A file somebody gave the page, read when its turn comes. */
export interface GivenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** An opened file with its pane. */
export interface OpenedFile {
  readonly id: number;
  readonly name: string;
  readonly host: FileHost;
  readonly desk: Desk;
  /** Several files looked at together: nothing of it can be saved. */
  readonly isTogether: boolean;
}

export interface ShelfState {
  readonly files: readonly OpenedFile[];
  readonly active: number | null;
  /** What is being read, and how far. */
  readonly reading: { readonly name: string; readonly done: number; readonly total: number } | null;
  /** Why files could not be opened. */
  readonly failures: readonly { readonly name: string; readonly why: string }[];
}

const EMPTY: ShelfState = { files: [], active: null, reading: null, failures: [] };

/** The files that are open, and which one is looked at. */
export class Shelf {
  private current = EMPTY;
  private next = 1;
  private turn: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly clerk: Clerk,
    private readonly services: Services,
    private readonly texts: PageTexts,
    private readonly language: string,
  ) {}

  readonly state = (): ShelfState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** One after the other, so that a folder of big files never stands in memory packed and unpacked at once. */
  open(given: readonly GivenFile[]): Promise<void> {
    this.turn = this.turn.then(() => this.openAll(given));
    return this.turn;
  }

  activate(id: number): void {
    this.change({ active: id });
  }

  close(id: number): void {
    const { files, active } = this.current;
    const at = files.findIndex((file) => file.id === id);
    const left = files.filter((file) => file.id !== id);
    const next = active === id ? ((left[at] ?? left[at - 1])?.id ?? null) : active;
    this.change({ files: left, active: next });
  }

  dismissFailures(): void {
    this.change({ failures: [] });
  }

  fail(name: string, why: string): void {
    this.change({ failures: [...this.current.failures, { name, why }] });
  }

  /** All open files as one workbook to look at, made anew each time: they may have changed since. */
  lookTogether(): void {
    const single = this.current.files.filter(({ isTogether }) => !isTogether);
    const joined = joinWorkbooks(single.map(({ host }) => host.state().workbook));
    const refuse = { edit: () => Promise.reject(new HostError("read-only", this.texts.togetherReadOnly)) };
    const host = new FileHost(new Uint8Array(), joined, refuse, this.language);
    const together = this.fileOf(this.texts.togetherName(single.length), host, true);
    this.change({ files: [...single, together], active: together.id });
  }

  private async openAll(given: readonly GivenFile[]): Promise<void> {
    let first: number | null = null;
    for (const file of given) {
      const opened = await this.openOne(file);
      if (!opened) continue;
      this.change({ files: [...this.current.files, opened], ...(first === null && { active: opened.id }) });
      first ??= opened.id;
    }
    this.change({ reading: null });
  }

  private async openOne({ name, bytes: load }: GivenFile): Promise<OpenedFile | null> {
    const { clerk } = this;
    this.change({ reading: { name, done: 0, total: 0 } });
    try {
      const bytes = await load();
      const workbook: Workbook = await clerk.read(bytes, (done, total) =>
        this.change({ reading: { name, done, total } }),
      );
      return this.fileOf(name, new FileHost(bytes, workbook, clerk, this.language), false);
    } catch (error) {
      this.fail(name, error instanceof HostError ? error.message : this.texts.failed(detailOf(error)));
      return null;
    }
  }

  private fileOf(name: string, host: FileHost, isTogether: boolean): OpenedFile {
    return { id: this.next++, name, host, desk: createDesk(host, this.services), isTogether };
  }

  private change(change: Partial<ShelfState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
