import { check } from "../../../../src/core/checking/check";
import type { Finding } from "../../../../src/core/checking/registry";
import { readTables } from "../../../../src/core/reading/read-tables";
import { apply } from "../../../../src/core/workbook/apply";
import { contentAt } from "../../../../src/core/workbook/edits/edit-cell";
import type { CellRef } from "../../../../src/core/workbook/address";
import type { CellContent, CellEdit } from "../../../../src/core/workbook/edit";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { Random } from "../../reading/layout/examiner/random";
import type { Examination } from "../../reading/layout/examiner/truth";
import { cleanWorkbook } from "./clean-workbooks";
import { type Fault, FAULTS, type Scene, type Slip } from "./faults";

export interface Outcome {
  readonly fault: string;
  readonly seed: number;
  readonly family: string;
  readonly at: readonly CellRef[];
  readonly found: boolean;
}

/** Every fault once in every workbook it fits into. */
export function seedFaults(seeds: readonly number[]): readonly Outcome[] {
  return seeds.flatMap((seed) => {
    const examination = cleanWorkbook(seed);
    if (!examination || examination.truth.length === 0) return [];
    const before = new Set(findingsOf(examination.workbook).map(keyOf));
    return FAULTS.flatMap((fault) => {
      const slip = fault.make(sceneOf(examination));
      return slip ? [outcomeOf(examination, fault, slip, before)] : [];
    });
  });
}

/** Found is what was not said before, by a rule that names the fault, at the cell or in its row and column. */
function outcomeOf({ workbook, seed, family }: Examination, fault: Fault, slip: Slip, before: ReadonlySet<string>) {
  const edits = slip.cells.map(({ at, after }): CellEdit => ({
    kind: "cell",
    at,
    before: contentOf(workbook, at),
    after,
  }));
  const found = findingsOf(apply(workbook, edits)).some(
    (finding) => fault.named.includes(finding.rule) && !before.has(keyOf(finding)) && pointsAt(finding, slip.at),
  );
  return { fault: fault.name, seed, family, at: slip.at, found };
}

function findingsOf(workbook: Workbook): readonly Finding[] {
  return check(workbook, readTables(workbook));
}

function keyOf({ rule, at, data }: Finding): string {
  return JSON.stringify([rule, at, data]);
}

function pointsAt(finding: Finding, places: readonly CellRef[]): boolean {
  return [finding.at, ...(finding.related ?? [])].some((said) =>
    places.some((at) => at.sheet === said.sheet && (at.row === said.row || at.column === said.column)),
  );
}

function sceneOf({ workbook, truth, seed }: Examination): Scene {
  return {
    truth,
    random: new Random(seed),
    contentOf: (at) => contentOf(workbook, at),
    evaluated: evaluatedYear({ truth }),
  };
}

function contentOf(workbook: Workbook, at: CellRef): CellContent {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) throw new Error(`No sheet ${at.sheet}`);
  return contentAt(workbook, sheet, at.row, at.column);
}

function evaluatedYear({ truth }: Pick<Examination, "truth">): number | undefined {
  const years = truth.flatMap(({ slots }) =>
    slots.flatMap(({ kind, value, years: of }) => (kind === "actual" && "number" in value ? (of.at(-1) ?? []) : [])),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}
