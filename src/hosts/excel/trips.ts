/// <reference types="office-js" />

/**
 * Work against Excel written as straight code that shares its journeys with other work. `yield "answer"` waits for what
 * was asked for; `yield n` asks for room for about n bytes more on the present journey, or else waits for the next.
 */
export type Task<T> = Generator<"answer" | number, T, void>;

/** Excel on the web refuses more than 5 MB a journey; estimates err, so they stay well below. */
export const TRIP_BYTES = 2_000_000;

export interface TripOptions {
  /** Called before each journey that has something to carry. */
  readonly onTrip?: () => void;
  /** What one journey may carry. */
  readonly bytes?: number;
}

interface Running<T> {
  readonly task: Task<T>;
  readonly at: number;
  /** Bytes it waits for; 0 when it waits for an answer. */
  wanted: number;
}

/** Runs tasks side by side. There are as many journeys as the longest of them has steps, and more only for size. */
export async function together<T>(
  context: Excel.RequestContext,
  tasks: readonly Task<T>[],
  { onTrip, bytes = TRIP_BYTES }: TripOptions = {},
): Promise<T[]> {
  const results: T[] = [];
  let running: Running<T>[] = tasks.map((task, at) => ({ task, at, wanted: 0 }));
  while (running.length > 0) {
    let room = bytes;
    const waiting: Running<T>[] = [];
    for (const each of running) {
      if (each.wanted > room && room < bytes) {
        waiting.push(each);
        continue;
      }
      room -= each.wanted;
      const step = advance(each.task, room, bytes);
      room = step.room;
      if (step.isDone) results[each.at] = step.result;
      else waiting.push({ ...each, wanted: step.wanted });
    }
    running = waiting;
    if (running.length === 0) break;
    onTrip?.();
    await context.sync();
  }
  return results;
}

type Step<T> =
  | { readonly isDone: true; readonly result: T; readonly room: number }
  | { readonly isDone: false; readonly wanted: number; readonly room: number };

/** Lets a task go on until it waits: for an answer, or for more room than is left. */
function advance<T>(task: Task<T>, left: number, bytes: number): Step<T> {
  let room = left;
  for (;;) {
    const next = task.next();
    if (next.done === true) return { isDone: true, result: next.value, room };
    if (next.value === "answer") return { isDone: false, wanted: 0, room };
    if (next.value > room && room < bytes) return { isDone: false, wanted: next.value, room };
    room -= next.value;
  }
}

/** For one task alone. */
export async function alone<T>(context: Excel.RequestContext, task: Task<T>, options?: TripOptions): Promise<T> {
  const [result] = await together(context, [task], options);
  return result as T;
}

/** The same work, with its result put where it belongs. */
export function* keep<T>(task: Task<T>, put: (result: T) => unknown): Task<void> {
  put(yield* task);
}
