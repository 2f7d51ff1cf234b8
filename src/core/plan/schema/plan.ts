import * as z from "zod";

import { bandsSchema } from "./bands";
import { indicatorSchema, unconfirmedSchema } from "./indicator";
import { nameSchema, percentSchema, textSchema, yearSchema } from "./scalars";
import { methodSchema, roundingSchema } from "./terms";
import { goalSchema, measureSchema, projectSchema } from "./tree";

/** Raised when an older plan file could be misread; readers refuse versions they do not know. */
export const PLAN_VERSION = 1;

export const PLAN_FIELDS = ["title", "municipality", "period", "years", "evaluationYear", "goals", "measures"] as const;

const municipalitySchema = z.strictObject({
  name: nameSchema,
  code: z.exactOptional(z.string().regex(/^\d{6}$/)).describe("全国地方公共団体コード（6桁）"),
});

const defaultsSchema = z.strictObject({
  method: methodSchema.default("ratio"),
  rounding: roundingSchema.prefault({}),
  bands: bandsSchema.default("three-steps"),
  tolerancePercent: z.exactOptional(percentSchema).describe("維持の指標で、達成とみなす幅（％）"),
});

const reviewSchema = z.strictObject({
  cause: z.boolean().default(true).describe("目標未達のとき、要因・課題の記載を求める"),
  overshootPercent: z
    .union([z.number().min(100).max(10_000), z.null()])
    .default(150)
    .describe("この達成率（％）を超えたら、目標の見直しの記載を求める。求めないときはnull。"),
  source: z.boolean().default(false).describe("出典の記載を求める"),
});

export const planSchema = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    tassei: z.literal(PLAN_VERSION).describe("計画定義の版"),
    title: nameSchema,
    municipality: z.exactOptional(municipalitySchema),
    period: z.strictObject({ from: yearSchema, to: yearSchema }).describe("計画期間"),
    years: z.exactOptional(z.array(yearSchema).min(1)).describe("目標・実績を置く年度。書かなければ計画期間の全年度。"),
    evaluationYear: z.exactOptional(yearSchema).describe("検証する年度"),
    defaults: defaultsSchema.prefault({}),
    review: reviewSchema.prefault({}),
    departments: z.array(nameSchema).default([]).describe("担当課の一覧。書けば、指標の担当課はこの中から選ぶ。"),
    goals: z.array(goalSchema).default([]),
    measures: z.array(measureSchema).default([]),
    projects: z.array(projectSchema).default([]),
    indicators: z.array(indicatorSchema).default([]),
    unconfirmed: z.array(unconfirmedSchema(PLAN_FIELDS)).default([]),
    note: z.exactOptional(textSchema),
  })
  .describe("計画定義");
