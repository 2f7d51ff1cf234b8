import {
  apply,
  check,
  checkOptionsOf,
  describe,
  editCell,
  fillOptionsOf,
  HostError,
  planFill,
  planFindingsSheet,
  planFixes,
  planFlags,
  survey,
  type Edit,
  type Survey,
  type Workbook,
} from "../../../src/core";
import { editXlsx, readXlsx, type EditOptions } from "../../../src/hosts/xlsx";
import type { Random } from "../../core/reading/layout/examiner/random";
import { shown } from "../../hosts/xlsx/write/shown";

/** Runs something that may fail in one way only: by a HostError with a sentence of its own. */
export function orOneSentence<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === "unexpected") throw new Error(`a failure without its own sentence: ${error.message}`);
    if (!/^[^\n]+。$/.test(error.message)) throw new Error(`not one sentence: ${JSON.stringify(error.message)}`);
    return undefined;
  }
}

/** Tables, findings, their texts, an edit and the writing back: what is read from the result is what was to be written. */
export function throughEverything(
  bytes: Uint8Array,
  workbook: Workbook,
  random: Random,
  options: EditOptions,
): string | undefined {
  const known = survey(workbook);
  const findings = check(workbook, known.tables, checkOptionsOf(known));
  for (const finding of findings) describe(finding, random.chance(0.5) ? "ja" : "en");
  const edits = random.pick(WAYS)(known, random);
  if (edits.length === 0) return undefined;
  const written = orOneSentence(() => ({
    wanted: shown(apply(workbook, edits)),
    found: shown(readXlsx(editXlsx(bytes, edits, options), options)),
  }));
  if (!written) return "refused";
  const [wanted, found] = [spelled(written.wanted), spelled(written.found)];
  if (wanted === found) return "written";
  let at = 0;
  while (wanted[at] === found[at]) at++;
  throw new Error(`written: …${found.slice(at - 80, at + 80)}…\nwanted:  …${wanted.slice(at - 80, at + 80)}…`);
}

/** The same things in the same words, whatever order their properties have. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

type Way = (known: Survey, random: Random) => readonly Edit[];

const WAYS: readonly Way[] = [
  (known) => planFill(known.tables.tables, known.workbook, { ...fillOptionsOf(known), replace: true }).edits,
  (known) => planFixes(known).edits,
  ({ workbook, tables }) => {
    const findings = check(workbook, tables);
    return [...planFlags(workbook, findings), ...planFindingsSheet(workbook, findings)];
  },
  oneCell,
];

function oneCell({ workbook }: Survey, random: Random): readonly Edit[] {
  const sheet = random.pick(workbook.sheets);
  if (sheet.kind !== "worksheet") return [];
  const at = { sheet: sheet.name, row: random.integer(0, 6), column: random.integer(0, 6) };
  const after = random.pick([
    { value: 12.5 },
    { value: 0.5, formula: "1/2" },
    { value: null },
    { value: "<&>\n_x000D_ ＝" },
    { value: 7, numberFormat: '#,##0"人"' },
  ]);
  return [editCell(workbook, sheet, at, after)];
}
