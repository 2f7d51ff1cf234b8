import { atOnce, type Steps } from "../workbook/steps";
import type { Range, Sheet, Workbook } from "../workbook/workbook";
import { overlaps } from "../workbook/address";
import { isOwnSheet } from "../workbook/own-sheet";
import { isPlanSheet } from "../workbook/plan-sheet-mark";
import { Grid } from "./layout/grid";
import type { TableMapping } from "./layout/mapping";
import { readMappedInSteps } from "./layout/read-mapped";
import { recogniseSheetInSteps } from "./layout/recognise";
import type { KpiTable, OtherTable, Skipped, Tables } from "./table";
import { readHeaded } from "./others/read-headed";
import { readUnheaded } from "./others/read-unheaded";

export interface ReadingOptions {
  /** Mappings given by a person: they take the place of whatever would be recognised in the same cells. */
  readonly mappings?: readonly TableMapping[];
}

/** Recognises and reads every KPI table of a workbook. */
export function readTables(workbook: Workbook, options: ReadingOptions = {}): Tables {
  return atOnce(readTablesInSteps(workbook, options));
}

/** The same, sheet by sheet and row by row. */
export function* readTablesInSteps(workbook: Workbook, options: ReadingOptions = {}): Steps<Tables> {
  const tables: KpiTable[] = [];
  const otherTables: OtherTable[] = [];
  const skipped: Skipped[] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { done, total: workbook.sheets.length };
    const read = yield* readSheetInSteps(workbook, sheet, options);
    tables.push(...read.tables);
    otherTables.push(...read.otherTables);
    skipped.push(...read.skipped);
  }
  return { tables, otherTables, skipped };
}

/** Why a sheet is not even looked at. */
function whyNot(workbook: Workbook, sheet: Sheet): string | undefined {
  if (sheet.kind === "chartsheet") return "グラフシートのため、KPI表はありません。";
  if (isPlanSheet(sheet)) return "計画定義のシートのため、KPI表としては読み取りません。";
  return isOwnSheet(workbook, sheet.name) ? "Tasseiが作ったシートのため、KPI表としては読み取りません。" : undefined;
}

export function readSheet(workbook: Workbook, sheet: Sheet, options: ReadingOptions = {}): Tables {
  return atOnce(readSheetInSteps(workbook, sheet, options));
}

function* readSheetInSteps(workbook: Workbook, sheet: Sheet, options: ReadingOptions): Steps<Tables> {
  const grid = new Grid(workbook, sheet);
  const why = whyNot(workbook, sheet) ?? (grid.filledRows.length === 0 ? "空のシートです。" : undefined);
  if (why !== undefined) return { tables: [], otherTables: [], skipped: [{ sheet: sheet.name, why }] };
  const given: KpiTable[] = [];
  for (const mapping of options.mappings ?? []) {
    const table = mapping.sheet === sheet.name ? yield* readMappedInSteps(workbook, mapping) : undefined;
    if (table) given.push(table);
  }
  const found = yield* recogniseSheetInSteps(
    grid,
    given.map((table) => table.range),
  );
  const tables = [...given, ...found.tables].sort(byPlace);
  const headed = found.others.flatMap(({ grid: over, block, body }) => readHeaded(over, block, body) ?? []);
  const taken: Range[] = [...tables.map((table) => table.range), ...headed.map((table) => table.range)];
  const unheaded = (yield* readUnheaded(grid, taken)).filter(
    (table) => !taken.some((range) => overlaps(range, table.range)),
  );
  const otherTables = [...headed, ...unheaded].sort(byPlace);
  const skipped: Skipped[] = [...found.skipped];
  if (tables.length === 0 && skipped.length === 0) {
    skipped.push({
      sheet: sheet.name,
      why:
        otherTables.length > 0
          ? "基準値・目標値・実績値のそろった表がないため、KPI表としては読み取りません。"
          : "KPI表の見出し（指標名、基準値、目標値、実績値など）が見つかりません。",
    });
  }
  return { tables, otherTables, skipped };
}

function byPlace(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range.top - b.range.top || a.range.left - b.range.left;
}
