import type { Count, Result } from "./compare";

/** Shares over many seeds. */
export interface Summary {
  readonly name: string;
  readonly seeds: number;
  readonly slots: Count;
  /** Values claimed that are none, of all values claimed or true. */
  readonly false: Count;
  readonly blanks: Count;
  readonly texts: Result["texts"];
}

export function summarise(name: string, results: readonly Result[]): Summary {
  const slots = results.flatMap((result) => result.slots);
  const blanks = results.flatMap((result) => result.blanks);
  const wrong = results.reduce((sum, result) => sum + result.false.length, 0);
  const right = slots.filter((slot) => slot.right).length;
  const text = (what: keyof Result["texts"]): Count => ({
    all: results.reduce((sum, result) => sum + result.texts[what].all, 0),
    right: results.reduce((sum, result) => sum + result.texts[what].right, 0),
  });
  return {
    name,
    seeds: results.length,
    slots: { all: slots.length, right },
    false: { all: right + wrong, right: wrong },
    blanks: { all: blanks.length, right: blanks.filter((slot) => slot.right).length },
    texts: {
      name: text("name"),
      unit: text("unit"),
      goal: text("goal"),
      measure: text("measure"),
      department: text("department"),
    },
  };
}

export function share({ all, right }: Count): number {
  return all === 0 ? 1 : right / all;
}

/** Misses and false values of one seed, to find the worst ones. */
export function faults(result: Result): number {
  return result.slots.filter((slot) => !slot.right).length + result.false.length;
}
