/**
 * Text as Shift_JIS in Microsoft's flavour (cp932), for programs that know nothing newer. The platform can only decode
 * it, so the table is made by decoding every code once.
 */
export type Encoded = { readonly bytes: Uint8Array } | { readonly unknown: readonly string[] };

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The bytes, or the characters that this encoding does not have: a published figure must never turn into a question mark. */
export function encodeShiftJis(text: string): Encoded {
  table ??= makeTable();
  const bytes: number[] = [];
  const unknown = new Set<string>();
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : table.get(character);
    if (code) bytes.push(...code);
    else unknown.add(character);
  }
  return unknown.size > 0 ? { unknown: [...unknown] } : { bytes: Uint8Array.from(bytes) };
}

function makeTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("shift_jis", { fatal: true });
  const found = new Map<string, readonly number[]>();
  const learn = (code: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(code));
      // Some characters have several codes; the first is the one that is meant.
      if ([...character].length === 1 && !found.has(character)) found.set(character, code);
    } catch {
      // No character has this code.
    }
  };
  for (let single = 0xa1; single <= 0xdf; single++) learn([single]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) learn([lead, trail]);
  }
  return found;
}
