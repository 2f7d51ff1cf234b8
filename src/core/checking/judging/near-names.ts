import { GapHashes, HashFilter } from "./gap-hashes";

/**
 * Pairs of names that differ in exactly one character (another one, or one more), found without comparing each with
 * each: a name is filed under every way to leave one character out. Digits are never left out: 第1 and 第2 are two.
 *
 * Hardly any two names share a gap, so numbers in place of texts tell first which gaps are worth a file.
 */
export function oneCharacterApart(
  names: readonly string[],
  shortest: number,
  isName: (text: string) => boolean = () => true,
): readonly (readonly [number, number])[] {
  const shared = sharedGaps(names, shortest);
  // Hardly ever asked for where the caller can tell what is a name, and a map of all names is slow to make.
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = (name: string) => (places ??= placesOf(names)).get(name);
  const files = new Map<string, number[]>();
  const found = new Map<string, readonly [number, number]>();
  const hashes = new GapHashes();
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? "";
    if (!isFiled(name, shortest)) continue;
    hashes.read(name);
    for (let left = 0; left < name.length; left++) {
      if (isDigit(name, left)) continue;
      const mayBeShorter = shared.names.has(hashes.without(left));
      if (!mayBeShorter && !shared.gaps.has(hashes.gap(left))) continue;
      const rest = name.slice(0, left) + name.slice(left + 1);
      const shorter = mayBeShorter && isName(rest) ? placeOf(rest) : undefined;
      if (shorter !== undefined && rest.length >= shortest) add(found, shorter, at);
      const key = `${String(left)}:${rest}`;
      const file = files.get(key);
      if (!file) files.set(key, [at]);
      // Many names around one gap are a list (A地区, B地区, …), not a slip.
      else if (file.length <= MOST_AROUND_ONE_GAP) file.push(at);
    }
  }
  for (const file of files.values()) {
    if (file.length > MOST_AROUND_ONE_GAP) continue;
    for (const [index, a] of file.entries()) for (const b of file.slice(index + 1)) add(found, a, b);
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < names.length; at++) places.set(names[at] ?? "", at);
  return places;
}

/** Longer texts are no names; filing them would cost the square of their length. */
const LONGEST = 150;
const MOST_AROUND_ONE_GAP = 2;

/** Which names there are, and which gaps two names may share, as hashes: right when it says no. */
function sharedGaps(names: readonly string[], shortest: number) {
  let characters = 0;
  for (const name of names) if (isFiled(name, shortest)) characters += name.length;
  const whole = new HashFilter(names.length, 64);
  const once = new HashFilter(characters, 8);
  const twice = new HashFilter(characters, 8);
  const hashes = new GapHashes();
  for (const name of names) {
    hashes.read(name);
    whole.add(hashes.whole);
    if (!isFiled(name, shortest)) continue;
    for (let left = 0; left < name.length; left++) {
      if (isDigit(name, left)) continue;
      const gap = hashes.gap(left);
      if (!once.add(gap)) twice.add(gap);
    }
  }
  return { names: whole, gaps: twice };
}

function isFiled(name: string, shortest: number): boolean {
  return name.length >= shortest && name.length <= LONGEST;
}

function isDigit(name: string, at: number): boolean {
  const unit = name.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function add(found: Map<string, readonly [number, number]>, a: number, b: number): void {
  if (a === b) return;
  const pair = a < b ? ([a, b] as const) : ([b, a] as const);
  found.set(pair.join(), pair);
}
