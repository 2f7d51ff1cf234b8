/** One character that Windows' Shift_JIS (cp932) does not have, and how often it stood there. */
export interface Unencodable {
  readonly character: string;
  readonly count: number;
}

export interface ShiftJis {
  readonly bytes: Uint8Array;
  /** Written as 〓. Empty when nothing was lost. */
  readonly lost: readonly Unencodable[];
}

const GETA = "〓";
/** One and the same sign with two numbers: Windows writes the second. */
const TWINS: Readonly<Record<string, string>> = {
  "〜": "～",
  "−": "－",
  "‖": "∥",
  "—": "―",
  "¢": "￠",
  "£": "￡",
  "¬": "￢",
};

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** What the platform can only decode, turned round. A character that has no place is told, never silently lost. */
export function encodeShiftJis(text: string): ShiftJis {
  table ??= reverse();
  const geta = table.get(GETA) ?? [0x3f];
  const bytes: number[] = [];
  const lost = new Map<string, number>();
  for (const character of text.replace(/^\ufeff/u, "")) {
    const code = table.get(character) ?? table.get(TWINS[character] ?? "");
    if (!code) lost.set(character, (lost.get(character) ?? 0) + 1);
    bytes.push(...(code ?? geta));
  }
  return { bytes: Uint8Array.from(bytes), lost: [...lost].map(([character, count]) => ({ character, count })) };
}

function reverse(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("shift_jis", { fatal: true });
  const codes = new Map<string, readonly number[]>();
  const add = (code: readonly number[]) => {
    const character = decode(decoder, code);
    // Of a character with several codes the first counts, as Windows writes it: 0xED and 0xEE come last.
    if (character !== undefined && Array.from(character).length === 1 && !codes.has(character))
      codes.set(character, code);
  };
  for (let byte = 0; byte < 0x100; byte++) add([byte]);
  for (const lead of LEADS) for (let trail = 0x40; trail <= 0xfc; trail++) add([lead, trail]);
  return codes;
}

/** 0xF0–0xF9 are 外字, which each town drew itself: never written. */
const LEADS = [...span(0x81, 0x9f), ...span(0xe0, 0xec), ...span(0xfa, 0xfc), 0xed, 0xee, 0xef];

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function decode(decoder: TextDecoder, code: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(code));
  } catch {
    // Not every pair of bytes is a character.
    return undefined;
  }
}
