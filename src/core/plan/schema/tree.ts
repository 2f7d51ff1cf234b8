import * as z from "zod";

import { idSchema, nameSchema, textSchema, yearSchema } from "./scalars";

const node = {
  id: idSchema,
  label: z.exactOptional(nameSchema).describe("番号の書き方（基本目標１、施策①）"),
  title: nameSchema,
  aliases: z.array(nameSchema).default([]),
};

export const goalSchema = z.strictObject({ ...node }).describe("基本目標・ビジョン");

/** Measures may stand under measures: 政策 → 施策 → 基本事業. */
export const measureSchema = z
  .strictObject({ ...node, under: idSchema.describe("上位の基本目標・施策のid") })
  .describe("施策");

const budgetSchema = z.strictObject({
  year: yearSchema,
  amount: z.number(),
  unit: z.enum(["円", "千円", "万円", "百万円", "億円"]).default("千円"),
  note: z.exactOptional(textSchema),
});

export const projectSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    aliases: z.array(nameSchema).default([]),
    under: z.exactOptional(idSchema).describe("上位の基本目標・施策のid"),
    alsoUnder: z.array(idSchema).default([]).describe("再掲される基本目標・施策のid"),
    group: z.exactOptional(nameSchema).describe("側見出し"),
    departments: z.array(nameSchema).default([]),
    budgets: z.array(budgetSchema).default([]),
    note: z.exactOptional(textSchema),
  })
  .describe("事業・取組");
