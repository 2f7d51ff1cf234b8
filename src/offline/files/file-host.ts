import {
  apply,
  type Edit,
  type HostChange,
  HostError,
  type HostFeatures,
  type LiveHost,
  type Place,
  type Range,
  type ReadOptions,
  type Workbook,
  type WorkOptions,
} from "../../core/index";
import { MemoryHost } from "../../hosts/memory/index";
import type { Clerk } from "../worker/clerk";

/** What the page shows of an opened file. A new object whenever something of it changed. */
export interface FileState {
  readonly workbook: Workbook;
  readonly place: Place | null;
  /** Goes up when the place is to be brought into view. */
  readonly revealed: number;
  /** Changes were made that no saved file holds. */
  readonly isUnsaved: boolean;
}

/**
 * One opened file. What it says is held in memory, where it is shown and checked; what would be saved is held as bytes.
 * Every change is written into the bytes before it counts, so that whatever cannot be saved is refused while it is made
 * and not at the end of the day.
 */
export class FileHost implements LiveHost {
  readonly features: HostFeatures;
  private readonly memory: MemoryHost;
  private readonly listeners = new Set<() => void>();
  private current: FileState;
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private saved: Uint8Array,
    workbook: Workbook,
    private readonly clerk: Pick<Clerk, "edit">,
    language = "ja-JP",
  ) {
    const place = firstPlace(workbook);
    // Charts and sparklines are made in the file, though this page does not draw them.
    this.features = { name: "この画面", language, notes: true, charts: true, sparklines: true };
    this.memory = new MemoryHost(workbook, { features: this.features, ...(place && { selection: place }) });
    this.current = { workbook, place, revealed: 0, isUnsaved: false };
  }

  /** What would be saved. */
  get bytes(): Uint8Array {
    return this.saved;
  }

  readonly state = (): FileState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  read(options?: ReadOptions): Promise<Workbook> {
    return this.memory.read(options);
  }

  /** One after the other: the bytes that a change is written into are those after the change before it. */
  apply(edits: readonly Edit[], options: WorkOptions = {}): Promise<void> {
    const done = this.work.then(() => this.write(edits, options));
    this.work = done.catch(() => undefined);
    return done;
  }

  async select(sheet: string, range: Range): Promise<void> {
    await this.memory.select(sheet, range);
    this.change({ place: { sheet, range }, revealed: this.current.revealed + 1 });
  }

  /** As `select`, by the person in front of the sheet: it is in view already. */
  async pick(place: Place): Promise<void> {
    await this.memory.select(place.sheet, place.range);
    this.change({ place });
  }

  selection(): Promise<Place | null> {
    return this.memory.selection();
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return this.memory.onChange(listener);
  }

  /** Somebody saved these bytes; changes made since then are unsaved all the same. */
  keep(bytes: Uint8Array): void {
    if (bytes === this.saved) this.change({ isUnsaved: false });
  }

  private async write(edits: readonly Edit[], { signal, progress }: WorkOptions): Promise<void> {
    if (edits.length === 0) return;
    stopIf(signal);
    // What the workbook itself refuses is refused at once, without unpacking the file.
    apply(this.memory.workbook, edits);
    progress?.(0, edits.length);
    const written = await this.clerk.edit(this.saved, edits);
    stopIf(signal);
    await this.memory.apply(edits);
    this.saved = written;
    progress?.(edits.length, edits.length);
    const { workbook } = this.memory;
    const place = placeIn(workbook, this.current.place);
    if (place && place !== this.current.place) await this.memory.select(place.sheet, place.range);
    this.change({ workbook, place, isUnsaved: true });
  }

  private change(change: Partial<FileState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}

function stopIf(signal: WorkOptions["signal"]): void {
  if (signal?.aborted) throw new HostError("stopped", "処理を中止しました。何も書き込んでいません。");
}

/** A sheet may be gone with what stood selected on it. */
function placeIn(workbook: Workbook, place: Place | null): Place | null {
  return place && workbook.sheets.some(({ name }) => name === place.sheet) ? place : firstPlace(workbook);
}

function firstPlace({ sheets }: Workbook): Place | null {
  const sheet = sheets.find(({ visibility, kind }) => visibility === "visible" && kind === "worksheet") ?? sheets[0];
  return sheet ? { sheet: sheet.name, range: { top: 0, left: 0, bottom: 0, right: 0 } } : null;
}
