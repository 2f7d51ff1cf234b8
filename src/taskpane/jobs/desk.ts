import { HostError, type LiveHost, type Steps, type Workbook } from "../../core/index";
import type { Store } from "../state/store";
import type { BusyWith } from "../state/pane-state";
import type { Texts } from "../texts/ja";
import { nextTurn, runInTurns } from "./in-turns";

/** What the jobs need around them. */
export interface Desk {
  readonly host: LiveHost;
  readonly store: Store;
  readonly texts: Texts;
  readonly services: Services;
  /** The work that is going on, so that it can be stopped. */
  stop: AbortController | null;
}

/** What differs between the places the pane runs in. */
export interface Services {
  /** The PC's clock as "2026-11-20T14:02". */
  now(): string;
  /** Another file, dropped into the pane. */
  openFile?(bytes: Uint8Array): Promise<Workbook>;
  /** Hands a file to the person; absent where the place refuses downloads. */
  saveFile?(name: string, bytes: Uint8Array): Promise<void>;
  /** A workbook as the bytes of an .xlsx file. */
  makeFile?(workbook: Workbook): Promise<Uint8Array>;
  /** Plans that come with the program. */
  readonly presets: readonly PlanPreset[];
}

export interface PlanPreset {
  readonly title: string;
  load(): Promise<unknown>;
}

export interface Working {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
  /** Says what is being done now, and lets the pane draw it. Throws when the work was stopped. */
  turn(what: BusyWith, canStop?: boolean): Promise<void>;
  /** A long calculation, in slices between which the pane draws and hears 中止. */
  inTurns<T>(steps: Steps<T>): Promise<T>;
}

/** One piece of work at a time, with its progress, its way to be stopped, and its failure as a sentence. */
export async function work(desk: Desk, what: BusyWith, job: (working: Working) => Promise<void>): Promise<boolean> {
  const { store, texts } = desk;
  if (store.state().busy !== null) return false;
  const stop = new AbortController();
  desk.stop = stop;
  let now: BusyWith = what;
  let canStop = true;
  const show = (done: number, total: number) => store.tell({ kind: "busy", busy: { what: now, done, total, canStop } });
  const stopIfAsked = () => {
    if (canStop && stop.signal.aborted) throw new HostError("stopped", texts.stopped);
  };
  const working: Working = {
    signal: stop.signal,
    progress: show,
    turn: async (then, stoppable = true) => {
      now = then;
      canStop = stoppable;
      show(0, 0);
      await nextTurn();
      stopIfAsked();
    },
    inTurns: (steps) =>
      runInTurns(steps, ({ done, total }) => {
        stopIfAsked();
        show(done, total);
      }),
  };
  store.tell({ kind: "notice", notice: null });
  show(0, 0);
  try {
    await job(working);
    return true;
  } catch (error) {
    store.tell({ kind: "notice", notice: { kind: "failed", text: sentenceOf(error, texts) } });
    return false;
  } finally {
    desk.stop = null;
    store.tell({ kind: "busy", busy: null });
  }
}

export function sentenceOf(error: unknown, texts: Texts): string {
  if (error instanceof HostError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return texts.unexpected(detail);
}
