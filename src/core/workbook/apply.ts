import { applyCells } from "./apply/apply-cells";
import { applyFlags } from "./apply/apply-flags";
import { applyMemos } from "./apply/apply-memos";
import { applyNames } from "./apply/apply-names";
import { applyNotes } from "./apply/apply-notes";
import { applySheets } from "./apply/apply-sheets";
import type { Edit, EditKind } from "./edit";
import type { Workbook } from "./workbook";

type EditOf<K extends EditKind> = Extract<Edit, { kind: K }>;
type Appliers = { readonly [K in EditKind]: (workbook: Workbook, edits: readonly EditOf<K>[]) => Workbook };

const APPLIERS: Appliers = {
  cell: applyCells,
  flags: applyFlags,
  note: applyNotes,
  sheet: applySheets,
  name: applyNames,
  memo: applyMemos,
};

/**
 * What edits mean: the workbook after them. The one given stays as it is; what they do not touch is shared. Throws a
 * HostError, and nothing is changed, when the workbook does not hold what an edit says was there before.
 *
 * Values of other formulas that depend on a changed cell are not computed anew: that is for a spreadsheet to do.
 */
export function apply(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return runsOfOneKind(edits).reduce(applyRun, workbook);
}

function applyRun<K extends EditKind>(workbook: Workbook, run: readonly EditOf<K>[]): Workbook {
  const kind = run[0]?.kind as K | undefined;
  return kind === undefined ? workbook : APPLIERS[kind](workbook, run);
}

/** Neighbours of one kind are applied in one go: ten thousand cells cost one copy of their sheets. */
function runsOfOneKind(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === edit.kind) last.push(edit);
    else runs.push([edit]);
  }
  return runs;
}
