import type { ColumnMapping, ColumnRole, Place, TableMapping } from "../../core/index";

/** The roles a person can give a column, in the order in which they are offered. */
export const OFFERED_ROLES = [
  "name",
  "unit",
  "baseline",
  "target",
  "actual",
  "rate",
  "rating",
  "department",
  "goal",
  "measure",
  "project",
  "label",
  "year",
  "value",
  "number",
  "method",
  "direction",
  "source",
  "assessment",
  "remark",
] as const satisfies readonly ColumnRole[];

/** Roles whose columns speak of one fiscal year. */
const YEARLY: ReadonlySet<ColumnRole> = new Set(["baseline", "target", "actual", "rate", "value"]);

export function takesYear(role: ColumnRole): boolean {
  return YEARLY.has(role);
}

/** One column given a role, or none: null takes it out of the table. */
export function withRole(mapping: TableMapping, column: number, role: ColumnRole | null): TableMapping {
  const before = mapping.columns.find((each) => each.column === column);
  if (role === null) return withColumn(mapping, column, null);
  const keepsYear = takesYear(role) && before?.year !== undefined;
  return withColumn(mapping, column, {
    column,
    role,
    ...(keepsYear && { year: before.year }),
    ...(takesYear(role) && before?.unit !== undefined && { unit: before.unit }),
    ...(role === "target" && before?.stage && { stage: before.stage }),
  });
}

export function withYear(mapping: TableMapping, column: number, year: number | null): TableMapping {
  const before = mapping.columns.find((each) => each.column === column);
  if (!before) return mapping;
  const { role, stage, unit } = before;
  return withColumn(mapping, column, {
    column,
    role,
    ...(year !== null && { year }),
    ...(stage && { stage }),
    ...(unit !== undefined && { unit }),
  });
}

/** The column (row, where the years run downwards) that somebody pointed at. */
export function pointedColumn({ turned, sheet }: TableMapping, place: Place): number | null {
  if (place.sheet !== sheet) return null;
  return turned ? place.range.top : place.range.left;
}

/** Heads or records stand where somebody pointed; the other part gives way where both would overlap. */
export function withRows(mapping: TableMapping, part: "header" | "body", place: Place): TableMapping {
  if (place.sheet !== mapping.sheet) return mapping;
  const { top, bottom, left, right } = place.range;
  const rows = mapping.turned ? { from: left, to: right } : { from: top, to: bottom };
  if (part === "header") {
    const body = { from: Math.max(mapping.body.from, rows.to + 1), to: Math.max(mapping.body.to, rows.to + 1) };
    return { ...mapping, header: rows, body };
  }
  const last = Math.max(0, Math.min(mapping.header.to, rows.from - 1));
  return { ...mapping, header: { from: Math.min(mapping.header.from, last), to: last }, body: rows };
}

function withColumn(mapping: TableMapping, column: number, changed: ColumnMapping | null): TableMapping {
  const others = mapping.columns.filter((each) => each.column !== column);
  const columns = changed ? [...others, changed] : others;
  return { ...mapping, columns: columns.sort((a, b) => a.column - b.column) };
}
