import type { Draft } from "./draft";

/** One named piece of the grammar. */
export interface Step {
  readonly name: string;
  /** Where the piece that begins at `at` ends, after noting in the draft what it says; undefined when it is not there. */
  readonly take: (draft: Draft, at: number) => number | undefined;
}

/** A step that is a pattern; `note` may refuse what matched. */
export function step(
  name: string,
  pattern: RegExp,
  note: (draft: Draft, match: RegExpExecArray) => boolean | void,
): Step {
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}y`);
  return {
    name,
    take(draft, at) {
      sticky.lastIndex = at;
      const match = sticky.exec(draft.text);
      if (!match || match[0] === "" || note(draft, match) === false) return undefined;
      return at + match[0].length;
    },
  };
}

/** Takes steps, the first that fits at each place, until none does. */
export function takeAll(steps: readonly Step[], draft: Draft, from: number): number {
  let at = from;
  for (;;) {
    const next = takeOne(steps, draft, at);
    if (next === undefined || next <= at) return at;
    at = next;
  }
}

function takeOne(steps: readonly Step[], draft: Draft, at: number): number | undefined {
  for (const { take } of steps) {
    const next = take(draft, at);
    if (next !== undefined) return next;
  }
  return undefined;
}
