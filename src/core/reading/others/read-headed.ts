import type { Context, Label, OtherColumn, OtherKind, OtherRow, OtherSlot, OtherTable } from "../table";
import { findAbove } from "../layout/find-context";
import type { HeaderBlock } from "../layout/header-block";
import { FOOTNOTE } from "../layout/head-words";
import type { Grid } from "../layout/grid";
import { columnCandidates, type Candidate } from "../layout/map-columns";
import { readName } from "../layout/read-name";
import { splitAmount } from "./split-amount";
import { readSlot } from "../layout/read-slot";

/** Roles of text columns that say something about the row. */
const CONTEXT_KINDS = [
  "goal",
  "measure",
  "project",
  "department",
  "assessment",
  "source",
  "method",
  "direction",
  "remark",
] as const;
const VALUE_KINDS: ReadonlySet<string> = new Set([
  "value",
  "actual",
  "target",
  "baseline",
  "amount",
  "growth",
  "rate",
  "difference",
]);

/** A table with heads that is no KPI table: a trend by years, a list of projects, a budget. */
export function readHeaded(grid: Grid, block: HeaderBlock, body: { from: number; to: number }): OtherTable | undefined {
  const candidates = columnCandidates(grid, block, body);
  const values = candidates.filter(isValueColumn);
  const name = nameColumn(candidates, values);
  if (values.length === 0 || !name) return undefined;
  const above = findAbove(grid, block.top, block, () => false);
  const columns = [name, ...candidates.filter((candidate) => candidate !== name)]
    .sort((a, b) => a.column - b.column)
    .map((candidate) => toColumn(candidate, candidate === name));
  const rows = readRows(grid, body, name, candidates, values, columns, above.context);
  if (rows.length === 0) return undefined;
  const last = rows.at(-1) as OtherRow;
  return {
    sheet: grid.sheet.name,
    range: grid.range({
      top: block.top,
      bottom: Math.max(block.bottom, grid.turned ? last.at.column : last.at.row),
      left: block.left,
      right: block.right,
    }),
    kind: kindOf(candidates, values),
    ...(above.caption && { caption: above.caption }),
    ...(above.unit && { unit: above.unit }),
    columns,
    rows,
    context: above.context,
    footnotes: footnotes(grid, body),
  };
}

function isValueColumn(candidate: Candidate): boolean {
  if (candidate.kind !== undefined && !VALUE_KINDS.has(candidate.kind)) return false;
  if (candidate.kind === undefined && candidate.year === undefined)
    return (
      candidate.content.numbers > 0 &&
      candidate.content.numbers >= candidate.content.texts &&
      !candidate.content.isSequence
    );
  return candidate.content.longTexts * 2 <= candidate.content.filled;
}

function nameColumn(candidates: readonly Candidate[], values: readonly Candidate[]): Candidate | undefined {
  const firstValue = values[0];
  const left = candidates.filter(
    (candidate) => !values.includes(candidate) && (!firstValue || candidate.column < firstValue.column),
  );
  return (
    left.filter((candidate) => candidate.kind === "name").at(-1) ??
    left.filter((candidate) => candidate.kind === undefined && candidate.content.texts > 0).at(-1) ??
    left.filter((candidate) => candidate.kind === "project" || candidate.kind === "measure").at(-1)
  );
}

function kindOf(candidates: readonly Candidate[], values: readonly Candidate[]): OtherKind {
  if (values.some((candidate) => candidate.kind === "amount")) return "budget";
  const aboutProjects = candidates.some((candidate) => candidate.kind === "project" || candidate.kind === "assessment");
  if (aboutProjects && values.some((candidate) => candidate.kind === "actual")) return "nested-projects";
  return values.filter((candidate) => candidate.year !== undefined).length >= 2 ? "trend" : "figures";
}

function toColumn(candidate: Candidate, isName: boolean): OtherColumn {
  const base = { column: candidate.column, text: candidate.text.replace(/\s*\n\s*/g, "") };
  const year = candidate.year === undefined ? {} : { year: candidate.year };
  if (isName) return { ...base, kind: "name" };
  switch (candidate.kind) {
    case undefined:
    case "value":
    case "label":
    case "difference":
      return { ...base, kind: candidate.year === undefined ? "remark" : "year", ...year };
    default:
      return { ...base, kind: candidate.kind, ...year };
  }
}

function readRows(
  grid: Grid,
  body: { from: number; to: number },
  name: Candidate,
  candidates: readonly Candidate[],
  values: readonly Candidate[],
  columns: readonly OtherColumn[],
  tableContext: Context,
): readonly OtherRow[] {
  const rows: OtherRow[] = [];
  for (let row = body.from; row <= body.to; row++) {
    const at = grid.anchor(row, name.column);
    const nameText = grid.text(at.row, at.column);
    const filled = values.filter((value) => !grid.isBlank(row, value.column));
    if (nameText.trim() === "" || at.row < row || FOOTNOTE.test(nameText)) continue;
    const context = contextOf(grid, row, candidates);
    if (filled.length === 0 && Object.keys(context).length === 0) continue;
    rows.push({
      name: readName(nameText).name,
      at: grid.ref(at.row, at.column),
      nameText,
      context: { ...tableContext, ...context },
      cells: values.flatMap((value) => {
        const slot = readCell(grid, row, value, columns);
        return slot.role === "amount" ? splitAmount(slot) : [slot];
      }),
    });
  }
  return rows;
}

function readCell(grid: Grid, row: number, value: Candidate, columns: readonly OtherColumn[]): OtherSlot {
  return {
    ...readSlot(grid, row, value.column),
    ...(value.year !== undefined && { year: value.year }),
    column: columns.findIndex((column) => column.column === value.column),
    role: value.kind === "amount" ? "amount" : value.kind === "growth" ? "growth" : "value",
  };
}

function contextOf(grid: Grid, row: number, candidates: readonly Candidate[]): Context {
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  for (const kind of CONTEXT_KINDS) {
    const column = candidates.find((candidate) => candidate.kind === kind);
    if (!column) continue;
    const at = grid.anchor(row, column.column);
    const text = grid.text(at.row, at.column).trim();
    if (text !== "") context[kind] = { text, at: grid.ref(at.row, at.column) };
  }
  return context;
}

function footnotes(grid: Grid, body: { from: number; to: number }): readonly Label[] {
  const notes: Label[] = [];
  for (let row = body.from; row <= body.to; row++) {
    for (const column of grid.filledColumnsOf(row)) {
      const text = grid.text(row, column);
      if (FOOTNOTE.test(text)) notes.push({ text: text.trim(), at: grid.ref(row, column) });
    }
  }
  return notes;
}
