import { z } from "zod";

/**
 * Which cells of a table are what. Recognition proposes one; a person may mend it, and it can be stored as JSON. Both
 * are read by the same function, so a mended mapping is as good as a recognised one.
 *
 * Rows and columns count from 0 and are meant after turning: with `turned` the table's years run downwards, and "row"
 * and "column" change places.
 */
const span = z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0) });

const valueRoles = ["baseline", "target", "actual", "rate", "value"] as const;
const textRoles = [
  "name",
  "unit",
  /** 目標値 / 実績値 / 達成率 in the rows. */
  "label",
  /** A year in each row. */
  "year",
  "number",
  "goal",
  "measure",
  "project",
  "department",
  "assessment",
  "source",
  "method",
  "direction",
  "rating",
  "remark",
] as const;

export const columnMapping = z.strictObject({
  column: z.number().int().min(0),
  role: z.enum([...valueRoles, ...textRoles]),
  /** Fiscal year of a value column; absent where the head names none or the rows do. */
  year: z.number().int().optional(),
  stage: z.enum(["interim", "final"]).optional(),
  /** Unit named in the head. */
  unit: z.string().optional(),
});

export const tableMapping = z.strictObject({
  sheet: z.string(),
  turned: z.boolean(),
  header: span,
  body: span,
  columns: z.array(columnMapping).min(2),
  /** A card: the table is one indicator, and its name stands in this cell above it. */
  nameAt: z.strictObject({ row: z.number().int().min(0), column: z.number().int().min(0) }).optional(),
});

export type ColumnMapping = z.infer<typeof columnMapping>;
export type ColumnRole = ColumnMapping["role"];
export type TableMapping = z.infer<typeof tableMapping>;
export type ValueRole = (typeof valueRoles)[number];

export function isValueRole(role: ColumnRole): role is ValueRole {
  return (valueRoles as readonly string[]).includes(role);
}
