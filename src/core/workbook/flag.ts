import type { FlagsEdit, PlacedFormat } from "./edit";
import type { CellLook, ConditionalFormat, Range, Sheet } from "./workbook";

/**
 * A flag is a conditional format whose formula is always true and names the rule: N of a text is 0. The cell's own
 * format is never touched, and the marker is in the file: anybody can find and clear the flags later, on another PC.
 */
export interface Flag {
  readonly row: number;
  readonly column: number;
  /** "cell/number-as-text" */
  readonly rule: string;
  readonly severity: FlagSeverity;
}

export type FlagSeverity = "error" | "warning" | "info";

/** Told apart by frame and type as well as by colour: on a black-and-white print, and without colour vision. */
export const FLAG_LOOKS: Readonly<Record<FlagSeverity, CellLook>> = {
  error: { fill: "FFD9D9", font: { bold: true, color: "8B0000" }, border: frame("thin") },
  warning: { fill: "FFF2CC", border: frame("dashed") },
  info: { fill: "DDEBF7", font: { italic: true }, border: frame("dotted") },
};

const SEVERITIES: readonly FlagSeverity[] = ["error", "warning", "info"];
const MARKER = /^\s*N\(\s*"tassei:([^"]*)"\s*\)\s*=\s*0\s*$/iu;

export function flagFormula(rule: string): string {
  return `N("tassei:${rule.replace(/"/gu, '""')}")=0`;
}

/** The rule a conditional format of ours names; undefined for any other. */
export function flaggedRule(format: ConditionalFormat): string | undefined {
  const match = format.type === "expression" ? MARKER.exec(format.formulas[0] ?? "") : null;
  return match?.[1];
}

export function isFlag(format: ConditionalFormat): boolean {
  return flaggedRule(format) !== undefined;
}

/** Puts exactly these flags on a sheet, in place of those that are there; none clears it. */
export function flagSheet(sheet: Sheet, flags: readonly Flag[]): FlagsEdit {
  const foreign = sheet.conditionalFormats.filter((format) => !isFlag(format));
  // Behind the sheet's own formats, and weaker: where both colour a cell, the user's wins.
  const lowest = Math.max(0, ...foreign.map((format) => format.priority));
  const after = formatsOf(flags).map((format, at) => ({
    index: foreign.length + at,
    format: { ...format, priority: lowest + 1 + at },
  }));
  return { kind: "flags", sheet: sheet.name, before: placedFlags(sheet), after };
}

export function clearFlags(sheet: Sheet): FlagsEdit {
  return { kind: "flags", sheet: sheet.name, before: placedFlags(sheet), after: [] };
}

function placedFlags(sheet: Sheet): readonly PlacedFormat[] {
  return sheet.conditionalFormats.flatMap((format, index) => (isFlag(format) ? [{ index, format }] : []));
}

/** One format a rule and severity, for all its cells: graver ones first, so that they win where two meet. */
function formatsOf(flags: readonly Flag[]): readonly Omit<ConditionalFormat, "priority">[] {
  return SEVERITIES.flatMap((severity) => {
    const own = flags.filter((flag) => flag.severity === severity);
    const rules = [...new Set(own.map((flag) => flag.rule))].sort();
    return rules.map((rule) => ({
      ranges: rangesOf(own.filter((flag) => flag.rule === rule)),
      type: "expression",
      formulas: [flagFormula(rule)],
      look: FLAG_LOOKS[severity],
    }));
  });
}

/** Cells in reading order, those under each other as one range. */
function rangesOf(flags: readonly Flag[]): readonly Range[] {
  const cells = [...flags].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells) {
    const last = ranges.at(-1);
    if (last?.left === column && (last.bottom === row || last.bottom === row - 1)) last.bottom = row;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges.sort((a, b) => a.top - b.top || a.left - b.left);
}

function frame(style: "thin" | "dashed" | "dotted"): NonNullable<CellLook["border"]> {
  return { top: style, bottom: style, left: style, right: style };
}
