import { z } from "zod";
import type { Edit } from "../workbook/edit";

/** One thing that was done to the workbook and can be taken back. */
export interface LedgerEntry {
  /** What it was, as the button says it: "達成率 31件". */
  readonly label: string;
  /** When, as the clock of the PC said: "2026-11-20T14:02". */
  readonly time: string;
  /** What was done, in this order. */
  readonly edits: readonly Edit[];
}

const cellRef = z.strictObject({ sheet: z.string(), row: z.number().int().min(0), column: z.number().int().min(0) });
const cellValue = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ error: z.string() }), z.null()]);
const content = z.strictObject({
  value: cellValue,
  formula: z.string().optional(),
  numberFormat: z.string(),
  text: z.string().optional(),
});
/** Sheets and formats are ours from end to end; their shape is only looked at as far as taking them back needs it. */
const plain = z.record(z.string(), z.unknown());
const sheetContent = z.object({ sheet: plain, formats: z.array(plain), index: z.number().int().optional() });
const named = z.object({ defined: plain, index: z.number().int().optional() });
const text = z.string().nullable();

const edit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cell"), at: cellRef, before: content, after: content }),
  z.strictObject({ kind: z.literal("flags"), sheet: z.string(), before: z.array(plain), after: z.array(plain) }),
  z.strictObject({ kind: z.literal("note"), at: cellRef, before: text, after: text }),
  z.strictObject({
    kind: z.literal("sheet"),
    name: z.string(),
    before: sheetContent.nullable(),
    after: sheetContent.nullable(),
  }),
  z.strictObject({
    kind: z.literal("name"),
    name: z.string(),
    sheet: z.string().optional(),
    before: named.nullable(),
    after: named.nullable(),
  }),
  z.strictObject({ kind: z.literal("memo"), key: z.string(), before: text, after: text }),
]);

const entries = z.array(z.strictObject({ label: z.string(), time: z.string(), edits: z.array(edit) }));

/** The last entry stands last. */
export const ledgerSchema: z.ZodType<LedgerEntry[]> = entries.transform((list) => list as unknown as LedgerEntry[]);

/** JSON knows no holes: a formula that is absent from a row comes back as null. */
export function withHoles(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("values" in value)) return value;
  const row = value as { formulas?: unknown; texts?: unknown };
  for (const list of ["formulas", "texts"] as const) {
    const found = row[list];
    if (Array.isArray(found)) row[list] = found.map((each: unknown) => each ?? undefined);
  }
  return value;
}
