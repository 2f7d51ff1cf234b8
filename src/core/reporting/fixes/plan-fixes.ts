import { check, type CheckOptions } from "../../checking/check";
import type { Finding, RuleId } from "../../checking/registry";
import { checkOptionsOf, survey, type Survey } from "../../keeping/survey";
import { type CellRef, cellName } from "../../workbook/address";
import { apply } from "../../workbook/apply";
import { formatAt } from "../../workbook/cells";
import type { CellContent, CellEdit } from "../../workbook/edit";
import type { Workbook } from "../../workbook/workbook";

/** One cell that is mended: what stood there, what will, and which rules asked for it. */
export interface FixItem {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly rules: readonly RuleId[];
  readonly indicator?: string;
}

export interface FixPlan {
  /** One a cell, against the workbook as it is now. */
  readonly edits: readonly CellEdit[];
  readonly items: readonly FixItem[];
  /** Cells of protected sheets that nobody can type into. */
  readonly locked: readonly Finding[];
}

export interface FixOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** A mended cell can be wrong in a second way: a full-width number with a unit takes two rounds. */
const ROUNDS = 5;

/** All fixes together, until nothing is left that can be mended by itself. */
export function planFixes(known: Survey, { only, skip }: FixOptions = {}): FixPlan {
  const mended = new Map<string, FixItem>();
  const locked = new Map<string, Finding>();
  let now = known;
  for (let round = 0; round < ROUNDS; round++) {
    const options: CheckOptions = {
      ...checkOptionsOf(now),
      ...(only && { only }),
      ...(skip && { skip }),
    };
    const edits = fixesOf(now.workbook, check(now.workbook, now.tables, options), mended, locked);
    if (edits.length === 0) break;
    now = survey(apply(now.workbook, edits), surveyOptionsOf(known));
  }
  const items = [...mended.values()];
  return {
    edits: items.map(({ at, before, after }) => ({ kind: "cell", at, before, after })),
    items,
    locked: [...locked.values()],
  };
}

function surveyOptionsOf({ plan, planFrom, year, yearIsGiven }: Survey): Parameters<typeof survey>[1] {
  return {
    ...(planFrom === "given" && plan && { plan }),
    ...(yearIsGiven && year !== undefined && { year }),
  };
}

/** The fixes of one round, one a cell; each is written down with what stood in the cell at the very first. */
function fixesOf(
  workbook: Workbook,
  findings: readonly Finding[],
  mended: Map<string, FixItem>,
  locked: Map<string, Finding>,
): readonly CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const finding of findings) {
    const { fix, rule, indicator } = finding;
    if (!fix) continue;
    const key = `${fix.at.sheet}!${cellName(fix.at)}`;
    if (edits.has(key)) continue;
    if (isLocked(workbook, fix.at)) {
      locked.set(key, finding);
      continue;
    }
    edits.set(key, fix);
    const earlier = mended.get(key);
    mended.set(key, {
      at: fix.at,
      before: earlier?.before ?? fix.before,
      after: fix.after,
      rules: [...(earlier?.rules ?? []), rule],
      ...(indicator !== undefined && { indicator }),
    });
  }
  return [...edits.values()];
}

function isLocked(workbook: Workbook, at: CellRef): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  return sheet !== undefined && sheet.isProtected && formatAt(workbook, sheet, at.row, at.column).locked;
}
