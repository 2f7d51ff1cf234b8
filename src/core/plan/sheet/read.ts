import type { CellRef } from "../../workbook/address";
import { textAt } from "../../workbook/cells";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { Plan } from "../plan";
import type { Path } from "../schema/problem";
import { readPlan } from "../schema/read-plan";
import { OVERVIEW } from "./columns";
import { findPlanSheet, findSections, type MarkedRows } from "./find-sections";
import { OVERVIEW_NAME } from "./marks";
import { type ColumnAt, type FaultyCell, type FieldCell, readRecord } from "./read-record";
import { byHead, type Json, type Section } from "./section";
import { emptyPlan, SECTIONS } from "./sections";
import { type SheetProblem, located, sheetProblem } from "./sheet-problem";

export type PlanSheetResult =
  | { readonly plan: Plan }
  | { readonly problems: readonly SheetProblem[] }
  /** No sheet of the workbook carries the marker. */
  | { readonly missing: true };

/** The plan on the sheet 計画定義, or everything that is wrong with it, cell by cell. */
export function readPlanSheet(workbook: Workbook): PlanSheetResult {
  const sheet = findPlanSheet(workbook);
  if (!sheet) return { missing: true };
  const reader = new PlanSheetReader(workbook, sheet);
  reader.readOverview();
  for (const section of SECTIONS) reader.readSection(section);
  return reader.result();
}

class PlanSheetReader {
  readonly #plan: Json = emptyPlan();
  readonly #cells: FieldCell[] = [];
  readonly #faults: FaultyCell[] = [];
  readonly #marked: readonly MarkedRows[];

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
  ) {
    this.#marked = findSections(sheet);
  }

  readOverview(): void {
    const rows = this.#marked.find(({ name }) => name === OVERVIEW_NAME);
    if (!rows) return;
    const columns: ColumnAt[] = [];
    const columnFor = byHead(OVERVIEW);
    for (let row = rows.row + 1; row <= rows.last; row++) {
      const label = this.#heads(row).find(({ text }) => columnFor(text));
      const column = label && columnFor(label.text);
      if (column) columns.push({ column, at: this.#at(row, label.column + 1) });
    }
    const read = readRecord(this.workbook, this.sheet, columns);
    if (!read) return;
    Object.assign(this.#plan, read.record);
    this.#cells.push(...read.cells);
    this.#faults.push(...read.faults);
  }

  readSection(section: Section): void {
    for (const rows of this.#marked.filter(({ name }) => name === section.name.normalize("NFKC"))) {
      const head = this.#headRow(section, rows);
      if (!head) continue;
      for (let row = head.row + 1; row <= rows.last; row++) this.#readRow(section, head.columns, row);
    }
  }

  #headRow(section: Section, { row: marker, last }: MarkedRows) {
    for (let row = marker + 1; row <= last; row++) {
      const columns = this.#heads(row).flatMap(({ text, column: index }) => {
        const column = section.columnFor(text);
        return column ? [{ column, index }] : [];
      });
      if (columns.length > 0) {
        this.#refuseTwins(columns, row);
        return { row, columns };
      }
    }
    return undefined;
  }

  /** Two columns of one name would silently overwrite each other. */
  #refuseTwins(columns: readonly { column: ColumnAt["column"]; index: number }[], row: number): void {
    const key = ({ path, year }: ColumnAt["column"]): string => `${path.join(".")}@${year ?? ""}`;
    columns.forEach(({ column, index }, position) => {
      const twin = columns.slice(0, position).find((other) => key(other.column) === key(column));
      if (!twin) return;
      const fault = `「${column.head}」の列が2つあります。一方を削除してください。`;
      this.#faults.push({ path: column.path, at: this.#at(row, index), head: column.head, fault });
    });
  }

  #readRow(section: Section, columns: readonly { column: ColumnAt["column"]; index: number }[], row: number): void {
    const places = columns.map(({ column, index }) => ({ column, at: this.#at(row, index) }));
    const read = readRecord(this.workbook, this.sheet, places);
    if (!read) return;
    const home = section.file(read.record, this.#plan);
    if ("fault" in home) {
      const [first] = read.cells;
      if (first) this.#faults.push({ ...first, fault: home.fault });
    } else {
      this.#cells.push(...read.cells.map((cell) => ({ ...cell, path: under(home, cell.path) })));
    }
    const faultHome = "fault" in home ? [] : home;
    this.#faults.push(...read.faults.map((fault) => ({ ...fault, path: under(faultHome, fault.path) })));
  }

  result(): PlanSheetResult {
    const result = readPlan(this.#plan);
    const problems = "problems" in result ? result.problems : [];
    const cells = this.#cells;
    const faults = this.#faults.map((fault) => sheetProblem(fault, fault.fault));
    const seen = new Set(this.#faults.map(({ at }) => `${at.row},${at.column}`));
    const home = this.#at(0, 0);
    const told = problems.map((entry) => located(entry, cells, home));
    // A cell that could not be read must not be called blank as well.
    const more = told.filter(({ at }) => !seen.has(`${at.row},${at.column}`));
    if (faults.length > 0 || more.length > 0) return { problems: [...faults, ...more].sort(byPlace) };
    return "plan" in result ? { plan: result.plan } : { problems: told };
  }

  #heads(row: number): readonly { readonly text: string; readonly column: number }[] {
    const found = this.sheet.rows.find(({ index }) => index === row);
    if (!found) return [];
    return found.values.flatMap((value, offset) => {
      if (value === null) return [];
      const column = found.start + offset;
      return [{ text: textAt(this.workbook, this.sheet, row, column), column }];
    });
  }

  #at(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }
}

function under(home: Path, path: Path): Path {
  return [...home, ...path];
}

function byPlace(a: SheetProblem, b: SheetProblem): number {
  return a.at.row - b.at.row || a.at.column - b.at.column;
}
