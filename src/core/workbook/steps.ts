/** How far a long piece of work has come. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/**
 * A long piece of work in small steps, for who has something else to do in between: a pane that stays alive. Whoever
 * has not runs them all at once.
 */
export type Steps<T> = Generator<Step, T, undefined>;

/** Rows of a sheet that are done in one step: a fraction of a millisecond, and stopping costs next to nothing. */
export const ROWS_A_STEP = 32;

/** A step of work of which nobody knows how much there is: only a place to stop at. */
export const ONWARDS: Step = { done: 0, total: 0 };

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
