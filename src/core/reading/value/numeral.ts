/** A number as digits in a narrowed text. */
export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  readonly end: number;
  /** 3億5千万: put together from scale words. */
  readonly hasScaleWords?: true;
}

// The longest run that could be one number; whether it is one is judged afterwards, so that 1,23 is not read as 1.
const RUN = /\.?[0-9](?:[0-9,.]*[0-9])?/y;
const WELL_FORMED = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]+)?$/;
// A number Excel can hold: 15 digits count.
const MOST_DIGITS = 15;

/** The number that begins here; undefined for digits that are none: 1,23, 1.2.3, 007. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const first = simpleAt(text, at);
  return first && (withScaleWords(text, first) ?? first);
}

function simpleAt(text: string, at: number): Numeral | undefined {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined || run.length > 40 || !WELL_FORMED.test(run)) return undefined;
  const plain = run.replace(/,/g, "");
  // A leading zero is a code or a date, not a quantity.
  if (/^0[0-9]/.test(plain) || plain.replace(".", "").replace(/^0+/, "").length > MOST_DIGITS) return undefined;
  const point = plain.indexOf(".");
  return { value: Number(plain), decimals: point < 0 ? 0 : plain.length - point - 1, end: at + run.length };
}

const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ["兆", 1e12],
  ["億", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 100],
];

/** 3億5千万, 1億2,000万, 12万3456: at least two numbers with falling scales between them. */
function withScaleWords(text: string, first: Numeral): Numeral | undefined {
  let total = 0;
  let limit = Infinity;
  let groups = 0;
  let part: Numeral | undefined = first;
  let end = first.end;
  while (part) {
    const at: number = part.end;
    const scale = SCALE_WORDS.find(([word]) => text.startsWith(word, at));
    const factor: number = scale?.[1] ?? 1;
    if (part.decimals > 0 || factor >= limit || part.value * factor >= limit) return undefined;
    total += part.value * factor;
    limit = factor;
    groups += 1;
    end = at + (scale?.[0].length ?? 0);
    part = scale ? simpleAt(text, end) : undefined;
  }
  return groups < 2 ? undefined : { value: total, decimals: 0, end, hasScaleWords: true };
}
