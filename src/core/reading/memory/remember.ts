const MOST = 200_000;

/**
 * A function of a text that remembers its latest answers: the same few thousand names and units are asked about again
 * and again. Bounded, so that a long day in one window costs no more memory than a short one.
 */
export function rememberText<T>(compute: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = compute(text);
    if (known.size >= MOST) known = new Map();
    known.set(text, answer);
    return answer;
  };
}

/**
 * The same for things that never change, such as indicators and slots: after a change of one cell all others are the
 * very same objects, and what was worked out of them holds.
 */
export function rememberOf<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.answer;
    const answer = compute(thing);
    known.set(thing, { answer });
    return answer;
  };
}

/**
 * The same for the things at hand only: a row is shown to eighty rules one after the other, and most of them ask the
 * same of it. The last few answers are kept in a ring and nothing after them, for a memory that knows every row of a
 * big table costs more than it saves.
 */
export function rememberLately<K extends object, T>(compute: (thing: K) => T, count = 8): (thing: K) => T {
  const things: (K | undefined)[] = Array.from({ length: count }, () => undefined);
  const answers: (T | undefined)[] = Array.from({ length: count }, () => undefined);
  let next = 0;
  return (thing) => {
    const at = things.indexOf(thing);
    if (at >= 0) return answers[at] as T;
    const answer = compute(thing);
    things[next] = thing;
    answers[next] = answer;
    next = (next + 1) % count;
    return answer;
  };
}
