import type { Step, Steps } from "../../core/index";

/** Milliseconds: shorter than anybody notices, long enough that waiting for the next turn costs little. */
const SLICE = 40;

/** Runs a long calculation in slices, between which everything else gets its turn. `between` may throw to end it. */
export async function runInTurns<T>(steps: Steps<T>, between: (step: Step) => void): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    between(step.value);
    await nextTurn();
    since = performance.now();
  }
}

/** Lets the pane draw before a long calculation holds it up. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
