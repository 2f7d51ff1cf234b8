import { atOnce, ONWARDS, ROWS_A_STEP, type Steps } from "../../workbook/steps";
import type { Workbook } from "../../workbook/workbook";
import type { ColumnKind, Context, Indicator, KpiTable, Label, LayoutName, YearHead } from "../table";
import { readYear, findYears } from "../year/read-year";
import { buildIndicator, textOf, type TableFacts } from "./build-indicator";
import { findAbove, readField, type Above } from "./find-context";
import { Grid } from "./grid";
import { SlotHeads } from "./slot-heads";
import { groupRows, type RowGroup } from "./group-rows";
import type { ColumnMapping, TableMapping } from "./mapping";
import { planColumns, type ColumnPlan } from "./sort-rows";

interface Given {
  readonly grid: Grid;
  readonly above: Above;
}

/** Reads a table by its mapping, whether a person gave it or the recogniser found it. */
export function readMapped(workbook: Workbook, mapping: TableMapping, given?: Given): KpiTable | undefined {
  return atOnce(readMappedInSteps(workbook, mapping, given));
}

/** The same, row by row. */
export function* readMappedInSteps(
  workbook: Workbook,
  mapping: TableMapping,
  given?: Given,
): Steps<KpiTable | undefined> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === mapping.sheet);
  if (!sheet) return undefined;
  const grid = given?.grid ?? new Grid(workbook, sheet, mapping.turned);
  const plan = planColumns(mapping);
  const above = given?.above ?? findAbove(grid, mapping.header.from, plan, () => false);
  const { groups, notes, blanks } = groupRows(grid, mapping, plan);
  const indicators = tellNamesakesApart(yield* buildAll(grid, groups, plan, above), grid, groups, plan);
  const lastRow = groups.reduce((last, { rows }) => Math.max(last, rows.at(-1)?.row ?? last), mapping.header.to);
  const first = mapping.columns[0] as ColumnMapping;
  return {
    sheet: sheet.name,
    range: grid.range({ top: mapping.header.from, bottom: lastRow, left: plan.left, right: plan.right }),
    header: grid.range({ top: mapping.header.from, bottom: mapping.header.to, left: plan.left, right: plan.right }),
    layout: layoutName(mapping, groups, plan),
    indicators: indicators.filter((_, at) => !groups[at]?.isTotal),
    totals: indicators.filter((_, at) => groups[at]?.isTotal),
    years: yearHeads(grid, mapping, plan),
    context: above.context,
    ...(above.caption && { caption: above.caption }),
    ...(above.unit && { unit: above.unit }),
    footnotes: notes.flatMap((row) => noteLabels(grid, row)),
    blankRows: blanks.filter((row) => row < lastRow).map((row) => grid.ref(row, first.column)),
    columns: columnKinds(mapping),
    doubts: [],
    mapping,
  };
}

function* buildAll(
  grid: Grid,
  groups: readonly RowGroup[],
  plan: ColumnPlan,
  above: Above,
): Steps<readonly Indicator[]> {
  const facts: TableFacts = {
    context: above.context,
    heads: new SlotHeads(grid),
    ...(above.unit && { unit: above.unit }),
  };
  const carried = new Map<string, Label>();
  let sections: readonly number[] | undefined;
  let sectionContext: Context = {};
  let outer = above.context;
  const indicators: Indicator[] = [];
  for (const group of groups) {
    if (indicators.length % ROWS_A_STEP === 0) yield ONWARDS;
    if (group.sections !== sections) {
      sections = group.sections;
      sectionContext = below(sectionContext, contextOfSections(grid, sections, plan));
      outer = { ...above.context, ...sectionContext };
      if (sections.length > 0) carried.clear();
    }
    indicators.push(buildIndicator(grid, group, plan, facts, contextOf(grid, group, plan, carried, outer)));
  }
  return indicators;
}

/** A new measure stays below the goal it stands under; a new goal starts anew. */
function below(outer: Context, inner: Context): Context {
  return inner.goal || !outer.goal ? inner : { goal: outer.goal, ...inner };
}

const CARRIED = ["goal", "measure", "project"] as const;
const OWN = ["department", "assessment", "source", "method", "direction", "remark"] as const;

/** Labels typed once stand for the rows below them; a 担当課 or an 評価 belongs to its own row (or merge). */
function contextOf(
  grid: Grid,
  group: RowGroup,
  plan: ColumnPlan,
  carried: Map<string, Label>,
  outer: Context,
): Context {
  const context: { -readonly [K in keyof Context]: Context[K] } = { ...outer };
  for (const role of CARRIED) {
    const own = textOf(grid, group, plan, role);
    if (own) {
      carried.set(role, own);
      if (role === "goal") carried.delete("measure");
    }
    const label = own ?? carried.get(role);
    if (label) context[role] = label;
  }
  for (const role of OWN) {
    const own = textOf(grid, group, plan, role);
    if (own) context[role] = own;
  }
  return context;
}

function contextOfSections(grid: Grid, rows: readonly number[], plan: ColumnPlan): Context {
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  for (const row of rows) {
    for (let column = plan.left; column <= plan.right; column++) {
      if (grid.isBlank(row, column)) continue;
      const read = readField(grid, row, column);
      if (read) context[read.field] = read.label;
      else context.measure ??= { text: grid.text(row, column).trim(), at: grid.ref(row, column) };
      break;
    }
  }
  return context;
}

/** 男性 / 女性 below two different heads of a first name column: only both together name the indicator. */
function tellNamesakesApart(
  indicators: readonly Indicator[],
  grid: Grid,
  groups: readonly RowGroup[],
  plan: ColumnPlan,
): readonly Indicator[] {
  if (plan.upperNames.length === 0) return indicators;
  const counts = new Map<string, number>();
  for (const indicator of indicators) counts.set(indicator.name, (counts.get(indicator.name) ?? 0) + 1);
  let carried = "";
  return indicators.map((indicator, at) => {
    const upper = plan.upperNames
      .map((column) => {
        const anchor = grid.anchor(groups[at]?.rows[0]?.row ?? 0, column.column);
        const ref = grid.ref(anchor.row, anchor.column);
        const isName = ref.row === indicator.at.row && ref.column === indicator.at.column;
        return isName
          ? ""
          : grid
              .text(anchor.row, anchor.column)
              .replace(/\s*\n\s*/g, "")
              .trim();
      })
      .filter((text) => text !== "")
      .join(" ");
    if (upper !== "") carried = upper;
    if (indicator.name === "" && upper !== "") return { ...indicator, name: upper };
    const isShared = (counts.get(indicator.name) ?? 0) > 1;
    return isShared && carried !== "" ? { ...indicator, name: `${carried} ${indicator.name}` } : indicator;
  });
}

function layoutName(mapping: TableMapping, groups: readonly RowGroup[], plan: ColumnPlan): LayoutName {
  if (mapping.turned) return "years-down";
  if (plan.year) return "long";
  if (plan.label) {
    const labels = new Set(groups.flatMap((group) => group.rows.map((row) => row.label)));
    return labels.has("rate") ? "triple-rows" : "paired-rows";
  }
  const years = new Map<number, Set<string>>();
  for (const column of plan.values) {
    if (column.year === undefined || column.role === "baseline") continue;
    years.set(column.year, (years.get(column.year) ?? new Set()).add(column.role));
  }
  const grouped = [...years.values()].filter((roles) => roles.has("target") && roles.has("actual"));
  return grouped.length >= 2 ? "year-groups" : "single-rows";
}

function yearHeads(grid: Grid, mapping: TableMapping, plan: ColumnPlan): readonly YearHead[] {
  const heads: YearHead[] = [];
  const seen = new Set<string>();
  for (const column of plan.values) {
    if (column.year === undefined) continue;
    for (let row = mapping.header.to; row >= mapping.header.from; row--) {
      const at = grid.anchor(row, column.column);
      const face = grid.face(at.row, at.column);
      const mention = readYear(face) ?? findYears(face.text).years.at(-1);
      if (mention?.year !== column.year) continue;
      const ref = grid.ref(at.row, at.column);
      const key = `${ref.row},${ref.column}`;
      if (!seen.has(key)) heads.push({ year: mention.year, text: face.text, at: ref, notation: mention.notation });
      seen.add(key);
      break;
    }
  }
  return heads;
}

function columnKinds(mapping: TableMapping): readonly ColumnKind[] {
  const kinds = new Set<ColumnKind>();
  for (const { role } of mapping.columns) {
    if (role === "value" || role === "label") kinds.add("target").add("actual");
    else if (role !== "year") kinds.add(role);
  }
  return [...kinds];
}

function noteLabels(grid: Grid, row: number): readonly Label[] {
  return grid
    .filledColumnsOf(row)
    .map((column) => ({ text: grid.text(row, column).trim(), at: grid.ref(row, column) }));
}

/** Does the table say what is aimed at and what was reached? Anything less is a list of numbers. */
export function isKpiTable(table: KpiTable): boolean {
  const hasTarget = table.indicators.some((indicator) => indicator.targets.length > 0);
  const hasActual = table.indicators.some((indicator) => indicator.actuals.length > 0);
  const hasBaseline = table.indicators.some((indicator) => indicator.baseline !== undefined);
  return hasTarget ? hasActual || hasBaseline || table.indicators.length > 0 : hasBaseline && hasActual;
}
