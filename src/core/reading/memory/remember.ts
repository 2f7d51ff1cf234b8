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
