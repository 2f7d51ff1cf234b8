/** Looks a terminal can show. Never the only bearer of a meaning: every coloured word says it too. */
export interface Style {
  bold(text: string): string;
  faint(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
}

const CODES = { bold: [1, 22], faint: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] } as const;

export function styleFor(useColor: boolean): Style {
  const wrap = ([on, off]: readonly [number, number]) =>
    useColor ? (text: string) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`) : (text: string) => text;
  return {
    bold: wrap(CODES.bold),
    faint: wrap(CODES.faint),
    red: wrap(CODES.red),
    yellow: wrap(CODES.yellow),
    blue: wrap(CODES.blue),
  };
}
