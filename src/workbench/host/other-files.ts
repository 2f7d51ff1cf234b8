const NUMBERED = /'\[(\d+)\]([^']*)'!|\[(\d+)\]([^\s'!"[\]()+\-*/^&=<>,;]+)!/g;
const NAMED = /'([^'[]*)\[([^\]']+)\]([^']*)'!|\[([^\]'"]+\.xl\w+)\]([^\s'!"[\]()+\-*/^&=<>,;]+)!/gi;

/** A file's formulas number the other files they look into: [1]集計!A1. Excel spells them out: '[集計.xlsx]集計'!A1. */
export function spellOut(formula: string, files: readonly string[]): string {
  if (files.length === 0) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(NUMBERED, (whole, quoted?: string, sheet?: string, bare?: string, plain?: string) => {
      const file = files[Number(quoted ?? bare) - 1];
      return file === undefined ? whole : `'${bracketed(file)}${sheet ?? plain ?? ""}'!`;
    }),
  );
}

/** The other way round; a file that the workbook does not know yet stays spelled out. */
export function numbered(formula: string, files: readonly string[]): string {
  if (files.length === 0) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(NAMED, (whole, folder?: string, name?: string, sheet?: string, bare?: string, plain?: string) => {
      const path = `${folder ?? ""}[${name ?? bare ?? ""}]`;
      const at = files.findIndex((file) => bracketed(file) === path);
      if (at < 0) return whole;
      return sheet === undefined ? `[${String(at + 1)}]${plain ?? ""}!` : `${quote(`[${String(at + 1)}]${sheet}`)}!`;
    }),
  );
}

/** "folder/集計.xlsx" as "folder/[集計.xlsx]". */
function bracketed(file: string): string {
  const at = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1;
  return `${file.slice(0, at)}[${file.slice(at)}]`;
}

function quote(reference: string): string {
  return /^\[\d+\][\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(reference) ? reference : `'${reference}'`;
}

/** Texts within a formula are nobody's business. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");
}
