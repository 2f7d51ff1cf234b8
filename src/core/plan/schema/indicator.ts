import * as z from "zod";

import { bandsSchema } from "./bands";
import { decimalsSchema, idSchema, nameSchema, percentSchema, textSchema, yearSchema } from "./scalars";
import {
  accumulationSchema,
  directionSchema,
  kindSchema,
  methodSchema,
  qualifierSchema,
  roundingSchema,
} from "./terms";

const value = z.number();
const coveredYears = z.int().min(1).max(50).describe("値が何年分か（／4か年なら4）");

export const baselineSchema = z.strictObject({
  value,
  asOf: z.exactOptional(yearSchema),
  years: z.exactOptional(coveredYears),
  provisional: z.boolean().default(false).describe("概算値・速報値"),
});

export const targetSchema = z.strictObject({
  year: yearSchema,
  value,
  qualifier: z.exactOptional(qualifierSchema),
  asOf: z.exactOptional(yearSchema).describe("列の年度と違う年度の目標のとき、その年度"),
});

/** The target the whole plan aims at; without a year it is due in the plan's last year. */
export const finalTargetSchema = z.strictObject({
  value,
  qualifier: z.exactOptional(qualifierSchema),
  year: z.exactOptional(yearSchema),
  years: z.exactOptional(coveredYears),
});

export const actualSchema = z.strictObject({
  year: yearSchema,
  value,
  asOf: z.exactOptional(yearSchema),
  years: z.exactOptional(coveredYears),
  provisional: z.boolean().default(false),
});

export const INDICATOR_FIELDS = [
  "name",
  "kind",
  "under",
  "unit",
  "direction",
  "accumulation",
  "since",
  "baseline",
  "targets",
  "final",
  "lag",
  "decimals",
  "departments",
  "source",
  "method",
] as const;

/** A field that was guessed and waits for a person. */
export function unconfirmedSchema<const Field extends string>(fields: readonly [Field, ...Field[]]) {
  return z.strictObject({
    field: z.enum(fields),
    why: textSchema.describe("そう推定した理由"),
    sure: z.enum(["high", "medium", "low"]).describe("確からしさ"),
  });
}

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  aliases: z.array(nameSchema).default([]).describe("別名（略称、以前の名称）"),
  kind: kindSchema,
  under: idSchema.describe("属する基本目標・施策・事業のid"),
  alsoUnder: z.array(idSchema).default([]).describe("再掲される基本目標・施策・事業のid"),
  unit: z.exactOptional(nameSchema).describe("単位。無名数なら書かない。"),
  direction: z.exactOptional(directionSchema),
  tolerancePercent: z.exactOptional(percentSchema).describe("維持のとき、達成とみなす幅（％）"),
  accumulation: z.exactOptional(accumulationSchema),
  since: z.exactOptional(yearSchema).describe("累計の起点の年度"),
  baseline: z.exactOptional(baselineSchema),
  targets: z.array(targetSchema).default([]),
  final: z.exactOptional(finalTargetSchema),
  actuals: z.array(actualSchema).default([]).describe("計画が記録している過去の実績"),
  lag: z.int().min(0).max(20).default(0).describe("実績の年度が列の年度より何年遅れるか"),
  decimals: z.exactOptional(decimalsSchema),
  departments: z.array(nameSchema).default([]),
  source: z.exactOptional(nameSchema).describe("出典"),
  method: z.exactOptional(methodSchema),
  rounding: z.exactOptional(roundingSchema),
  bands: z.exactOptional(bandsSchema),
  note: z.exactOptional(textSchema),
  unconfirmed: z.array(unconfirmedSchema(INDICATOR_FIELDS)).default([]).describe("推定のままで、人の確認を待つ項目"),
});
