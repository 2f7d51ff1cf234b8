const LONGEST = 16;

/** 基本目標１ of 基本目標１「…」, else the first letters. */
export function shortName(label: string): string {
  const letters = [...label];
  return numberOf(label) ?? (letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : label);
}

/** A label too long for a narrow column gives way to its number, where it has one; nothing else is cut off. */
export function narrowName(label: string, longest: number): string {
  return [...label].length > longest ? (numberOf(label) ?? label) : label;
}

function numberOf(label: string): string | undefined {
  return /^[^\s「『（(]{1,10}[\d０-９]+(?=[\s「『（(：:])/u.exec(label)?.[0];
}
