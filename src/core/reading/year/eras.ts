/** A way to name an era, and the year before its first. */
interface Era {
  readonly before: number;
  /** Plans printed before 2019 speak of H35; so an era is read some years past its end. */
  readonly last: number;
}

const REIWA: Era = { before: 2018, last: 60 };
const HEISEI: Era = { before: 1988, last: 45 };
const SHOWA: Era = { before: 1925, last: 64 };

const ERAS: Readonly<Record<string, Era>> = {
  令和: REIWA,
  令: REIWA,
  R: REIWA,
  平成: HEISEI,
  平: HEISEI,
  H: HEISEI,
  昭和: SHOWA,
  昭: SHOWA,
  S: SHOWA,
  大正: { before: 1911, last: 15 },
  明治: { before: 1867, last: 45 },
};

/** 令和, 6 → 2024; undefined where the era has no such year. */
export function eraYear(era: string, count: number): number | undefined {
  const found = ERAS[era.toUpperCase()];
  if (!found || count < 1 || count > found.last) return undefined;
  return found.before + count;
}
