import { readValue } from "../value/read-value";
import { readField } from "./find-context";
import { FOOTNOTE, TOTAL_WORDS } from "./head-words";
import type { Grid } from "./grid";
import { isValueRole, type ColumnMapping, type TableMapping } from "./mapping";
import { plain, readHead, readLabel } from "./read-head";

/** What one body row is. */
export type RowSort = "record" | "total" | "section" | "note" | "header" | "blank";

/** Columns of a mapping by what they are for, so that rows need not search them again and again. */
export interface ColumnPlan {
  readonly name: ColumnMapping;
  /** Name columns left of the last one: 大項目 over 小項目. */
  readonly upperNames: readonly ColumnMapping[];
  readonly values: readonly ColumnMapping[];
  readonly texts: readonly ColumnMapping[];
  /** The same by role. */
  readonly textsOf: ReadonlyMap<ColumnMapping["role"], readonly ColumnMapping[]>;
  /** The unit in which all heads of values agree; rates have their own. */
  readonly headUnit: string | undefined;
  readonly label?: ColumnMapping;
  readonly year?: ColumnMapping;
  readonly unit?: ColumnMapping;
  /** The name stands once, above the table. */
  readonly nameAt?: { readonly row: number; readonly column: number };
  readonly left: number;
  readonly right: number;
}

export function planColumns(mapping: TableMapping): ColumnPlan {
  const names = mapping.columns.filter((column) => column.role === "name");
  const values = mapping.columns.filter((column) => isValueRole(column.role));
  const of = (role: ColumnMapping["role"]): ColumnMapping | undefined =>
    mapping.columns.find((column) => column.role === role);
  const firstValue = Math.min(...values.map((column) => column.column));
  const texts = mapping.columns.filter((column) => !isValueRole(column.role) && column.role !== "name");
  const leftNames = names.filter((column) => column.column < firstValue);
  const label = of("label");
  const name = (leftNames.at(-1) ?? names[0] ?? label ?? mapping.columns[0]) as ColumnMapping;
  const year = of("year");
  const unit = of("unit");
  return {
    name,
    upperNames: leftNames.slice(0, -1),
    values,
    texts,
    textsOf: byRole(texts),
    headUnit: commonUnit(values),
    ...(mapping.nameAt && { nameAt: mapping.nameAt }),
    ...(label && { label }),
    ...(year && { year }),
    ...(unit && { unit }),
    left: Math.min(...mapping.columns.map((column) => column.column)),
    right: Math.max(...mapping.columns.map((column) => column.column)),
  };
}

function byRole(columns: readonly ColumnMapping[]): Map<ColumnMapping["role"], ColumnMapping[]> {
  const roles = new Map<ColumnMapping["role"], ColumnMapping[]>();
  for (const column of columns) {
    const same = roles.get(column.role);
    if (same) same.push(column);
    else roles.set(column.role, [column]);
  }
  return roles;
}

function commonUnit(values: readonly ColumnMapping[]): string | undefined {
  const units = new Set(values.filter((value) => value.role !== "rate").map((value) => value.unit));
  const [unit] = units;
  return units.size === 1 ? unit : undefined;
}

export function sortRow(grid: Grid, row: number, plan: ColumnPlan): RowSort {
  const filledValues: ColumnMapping[] = [];
  for (const column of plan.values) if (!grid.isBlank(row, column.column)) filledValues.push(column);
  // By far the commonest row: numbers where numbers belong.
  if (filledValues.some((column) => typeof grid.value(row, column.column) === "number")) {
    if (isRepeatedHead(grid, row, filledValues)) return "header";
    return isTotal(grid, row, plan) ? "total" : "record";
  }
  const first = firstText(grid, row, plan);
  if (first === undefined) return holdsMergedName(grid, row, plan) ? "record" : "blank";
  if (FOOTNOTE.test(first) && filledValues.length === 0) return "note";
  if (isRepeatedHead(grid, row, filledValues)) return "header";
  if (spansValues(grid, row, plan) || holdsProse(grid, row, filledValues)) return "section";
  if (isHeading(grid, row, plan, filledValues)) return "section";
  if (filledValues.length > 0) return isTotal(grid, row, plan) ? "total" : "record";
  if (plan.label && readLabel(grid.text(row, plan.label.column))) return "record";
  const attributes = plan.texts.filter(
    (column) => !NO_SIGN_OF_RECORD.has(column.role) && !grid.isBlank(row, column.column),
  );
  if (attributes.length > 0 && !grid.isBlank(row, plan.name.column)) return "record";
  if (looksLikeEmptyRecord(grid, row, plan)) return "record";
  return isHeadRow(grid, row, plan) ? "header" : "section";
}

/** 指標名 in the name column: the header again, printed on top of another page. */
function isHeadRow(grid: Grid, row: number, plan: ColumnPlan): boolean {
  return readHead(grid.face(row, plan.name.column))?.kind === "name";
}

function isRepeatedHead(grid: Grid, row: number, filled: readonly ColumnMapping[]): boolean {
  if (filled.length === 0) return false;
  let heads = 0;
  for (const column of filled) {
    const face = grid.face(row, column.column);
    if (typeof face.value === "number" && (face.value < 1900 || face.value > 60_000)) return false;
    if (typeof face.value === "number" && face.value > 2200 && !/[gey]/i.test(face.numberFormat)) return false;
    const head = readHead(face);
    if (!head) return false;
    if (head.kind !== undefined || column.year === head.year?.year) heads++;
  }
  return heads === filled.length && (filled.length > 1 || typeof grid.value(row, filled[0]?.column ?? 0) === "string");
}

function isTotal(grid: Grid, row: number, plan: ColumnPlan): boolean {
  const text = firstText(grid, row, plan);
  return text !== undefined && TOTAL_WORDS.test(plain(text));
}

function firstText(grid: Grid, row: number, plan: ColumnPlan): string | undefined {
  for (let column = plan.left; column <= plan.right; column++) {
    const text = grid.text(row, column);
    if (text.trim() !== "") return text;
  }
  return undefined;
}

function holdsMergedName(grid: Grid, row: number, plan: ColumnPlan): boolean {
  // The lower rows of a pair may be empty but for the merged name; a row without a label of its own says nothing.
  return (
    plan.label !== undefined && grid.anchor(row, plan.name.column).row < row && !grid.isBlank(row, plan.label.column)
  );
}

/** Columns that are filled beside headings, too. */
const NO_SIGN_OF_RECORD: ReadonlySet<string> = new Set(["number", "goal", "measure", "label"]);

/** A text merged across value columns that begins left of them, or across several: a heading, or prose under the table. */
function spansValues(grid: Grid, row: number, plan: ColumnPlan): boolean {
  for (let column = plan.left; column <= plan.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const merge = grid.merge(row, column);
    if (!merge || merge.right === merge.left) continue;
    const covered = plan.values.filter((value) => value.column >= column && value.column <= merge.right).length;
    const isValueCell = plan.values.some((value) => value.column === column);
    if (covered > 0 && !isValueCell) return true;
    if (covered > 1 && readValue(grid.face(row, column)).kind === "unreadable") return true;
  }
  return false;
}

/** 施策① | 地域企業の…: a heading of two cells, the second of which happens to stand in a value column. */
function isHeading(grid: Grid, row: number, plan: ColumnPlan, filled: readonly ColumnMapping[]): boolean {
  if (filled.some((column) => readValue(grid.face(row, column.column)).kind !== "unreadable")) return false;
  return readField(grid, row, plan.name.column) !== undefined;
}

/** Sentences where numbers belong: something else stands here. */
function holdsProse(grid: Grid, row: number, filled: readonly ColumnMapping[]): boolean {
  return filled.length > 0 && filled.every((column) => isProse(grid.text(row, column.column)));
}

function isProse(text: string): boolean {
  return text.length > 24 || text.includes("。");
}

/** 基本目標, 施策, 【…】, ■ …: what opens a section rather than names an indicator. */
const SECTION =
  /^\s*(基本目標|基本施策|施策|ビジョン|政策|重点|戦略|分野|[【〈《＜<■□◆◇●○▼▽〇]|第?[0-9０-９一二三四五六七八九十ⅠⅡⅢⅣⅤ]+[章節編部．.、]|[（(][0-9０-９]+[)）])/;

/** A name with nothing filled in yet: the value cells carry the format of values, or the name carries a unit. */
function looksLikeEmptyRecord(grid: Grid, row: number, plan: ColumnPlan): boolean {
  const name = grid.text(row, plan.name.column);
  if (name.trim() === "" || SECTION.test(name)) return false;
  if (plan.texts.some((column) => column.role === "number" && !grid.isBlank(row, column.column))) return true;
  return plan.values.some((column) => grid.face(row, column.column).numberFormat !== "General");
}
