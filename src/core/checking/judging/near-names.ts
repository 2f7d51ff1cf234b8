/**
 * Pairs of names that differ in exactly one character (another one, or one more), found without comparing each with
 * each: a name is filed under every way to leave one character out. Digits are never left out: 第1 and 第2 are two.
 */
export function oneCharacterApart(names: readonly string[], shortest: number): readonly (readonly [number, number])[] {
  const files = new Map<string, number[]>();
  const found = new Map<string, readonly [number, number]>();
  const exact = new Map(names.map((name, at) => [name, at] as const));
  for (const [at, name] of names.entries()) {
    if (name.length < shortest || name.length > LONGEST) continue;
    for (let left = 0; left < name.length; left++) {
      if (/[0-9]/u.test(name[left] ?? "")) continue;
      const rest = name.slice(0, left) + name.slice(left + 1);
      const shorter = exact.get(rest);
      if (shorter !== undefined && rest.length >= shortest) add(found, shorter, at);
      const key = `${String(left)}:${rest}`;
      const file = files.get(key);
      if (!file) files.set(key, [at]);
      else {
        // Many names around one gap are a list (A地区, B地区, …), not a slip.
        if (file.length <= MOST_AROUND_ONE_GAP) file.push(at);
      }
    }
  }
  for (const file of files.values()) {
    if (file.length > MOST_AROUND_ONE_GAP) continue;
    for (const [index, a] of file.entries()) for (const b of file.slice(index + 1)) add(found, a, b);
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Longer texts are no names; filing them would cost the square of their length. */
const LONGEST = 150;
const MOST_AROUND_ONE_GAP = 2;

function add(found: Map<string, readonly [number, number]>, a: number, b: number): void {
  if (a === b) return;
  const pair = a < b ? ([a, b] as const) : ([b, a] as const);
  found.set(pair.join(), pair);
}
